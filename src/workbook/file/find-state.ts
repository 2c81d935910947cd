import { STATE_NAMESPACE } from '../state-part';
import { type Parts, relationshipsOf } from './package';

/** The part that keeps our state (状态), and what refers to it. */
interface StatePart {
  /** The workbook part, or "" for the package. */
  readonly from: string;
  readonly id: string;
  readonly part: string;
}

/** Finds the part that keeps our state. LibreOffice lets the package refer to it instead of the workbook. */
export function findState(parts: Parts, main: string): readonly StatePart[] {
  return [main, ''].flatMap((from) =>
    relationshipsOf(parts, from).flatMap(({ id, type, target }) =>
      type === 'customXml' && parts.text(target)?.includes(STATE_NAMESPACE) === true
        ? [{ from, id, part: target }]
        : [],
    ),
  );
}
