import type { Area } from '../../core/grid/address';
import type { ApplicationRequest } from '../application-request';
import type { Sheet } from '../workbook-model/sheet';
import type { TrackedArea, WorkbookModel } from '../workbook-model/workbook';
import type { ExcelObject } from './excel-object';

/** What the members of a type may use while a message is carried out. */
export interface Context {
  readonly model: WorkbookModel;
  readonly references: References;
  /** An area that follows insertions, until the message ends or, when it is kept, until it is released. */
  readonly track: (sheet: Sheet, area: Area) => TrackedArea;
  /** The id of a kept object, or undefined. */
  readonly referenceOf: (target: unknown) => string | undefined;
  readonly runtime: Runtime;
  /** Asks the application for something beside the workbook. */
  readonly ask: (request: ApplicationRequest) => void;
}

/** Objects that outlive a message, by the ids that the library knows them by. */
export interface References {
  keep(object: ExcelObject): string;
  find(id: string): ExcelObject | undefined;
  idOf(target: unknown): string | undefined;
  remove(id: string): void;
  removeAll(): void;
  count(): number;
  /** True for an area that belongs to a kept object. */
  holds(area: TrackedArea): boolean;
}

/** Settings of the running add-in. */
interface Runtime {
  eventsEnabled: boolean;
}
