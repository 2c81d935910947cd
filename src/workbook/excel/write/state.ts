import { stateXml } from '../../state-part';
import { unfinishedXml } from '../parts';
import type { Overview } from '../read/overview';

/** Keeps a state in its part; an empty one takes the part away. Nothing is sent yet. */
export function writeState(context: Excel.RequestContext, { stateParts }: Overview, state: string): void {
  const { customXmlParts } = context.workbook;
  const [first, ...others] = stateParts.map(({ id }) => customXmlParts.getItem(id));
  for (const part of others) part.delete();
  if (state === '') first?.delete();
  else if (first === undefined) customXmlParts.add(stateXml(state));
  else first.setXml(stateXml(state));
}

/** Leaves a note of how to take a write back; the returned function clears it at the end of the write. */
export function leaveNote(context: Excel.RequestContext, undo: string): () => void {
  const note = context.workbook.customXmlParts.add(unfinishedXml(undo));
  return () => {
    note.delete();
  };
}

/** Takes away the notes of writes that were broken off, once they have been taken back. Nothing is sent yet. */
export function clearNotes(context: Excel.RequestContext, { unfinishedParts }: Overview): void {
  for (const { id } of unfinishedParts) context.workbook.customXmlParts.getItem(id).delete();
}
