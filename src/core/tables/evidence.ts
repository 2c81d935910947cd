import type { Message } from '../findings/message';
import { columnLetters } from '../grid/address';

/** Why a table is read as it is; doubts are the reasons for which the clerk is asked. */
export interface Evidence {
  readonly messages: readonly Message[];
  readonly isDoubtful: boolean;
  add(key: string, values?: Readonly<Record<string, string>>): void;
  doubt(key: string, values?: Readonly<Record<string, string>>): void;
  /** A column as the clerk names it; a row of a transposed table. */
  place(index: number): string;
  /** A row as the clerk names it; a column of a transposed table. */
  line(index: number): string;
}

export function newEvidence(across: boolean): Evidence {
  const messages: Message[] = [];
  let isDoubtful = false;
  const add = (key: string, values: Readonly<Record<string, string>> = {}) => {
    messages.push({ key: `recognition.${key}`, values });
  };
  return {
    get messages() {
      return messages;
    },
    get isDoubtful() {
      return isDoubtful;
    },
    add,
    doubt: (key, values) => {
      isDoubtful = true;
      add(key, values);
    },
    place: (index) => (across ? String(index + 1) : columnLetters(index)),
    line: (index) => (across ? columnLetters(index) : String(index + 1)),
  };
}
