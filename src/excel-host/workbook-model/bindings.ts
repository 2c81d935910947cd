import { itemNotFound } from '../host-error';
import type { TrackedArea, WorkbookModel } from './workbook';

export const BINDING_KINDS = ['Range', 'Table', 'Text'] as const;

/** Cells that a program holds on to by a name of its own (绑定); they follow insertions and deletions. */
export interface Binding {
  readonly id: string;
  readonly kind: (typeof BINDING_KINDS)[number];
  readonly place: TrackedArea;
}

/** Binds an area; a binding of the same id gives way. */
export function addBinding(
  model: WorkbookModel,
  { sheet, area }: TrackedArea,
  kind: Binding['kind'],
  id: string,
): void {
  removeBinding(model, id);
  const place: TrackedArea = { sheet, area };
  model.tracked.add(place);
  model.state.bindings = [...model.state.bindings, { id, kind, place }];
}

export function bindingNamed(model: WorkbookModel, id: string): Binding | undefined {
  return model.state.bindings.find((binding) => binding.id === id);
}

/** @throws {HostError} `ItemNotFound` */
export function presentBinding(model: WorkbookModel, id: string): Binding {
  const found = bindingNamed(model, id);
  if (found === undefined) throw itemNotFound(`binding "${id}"`);
  return found;
}

export function removeBinding(model: WorkbookModel, id: string): void {
  const gone = bindingNamed(model, id);
  if (gone === undefined) return;
  model.tracked.delete(gone.place);
  model.state.bindings = model.state.bindings.filter((binding) => binding !== gone);
}
