import type { HostErrorCode } from './host-error';
import type { Action } from './protocol/messages';

/** What goes wrong on purpose, so that a program's behaviour under faults can be tested. */
export interface Faults {
  /** Refuses this action (0-based, of each message with that many) with a code; return undefined to let it pass. */
  readonly refuse?: (action: Action, index: number) => HostErrorCode | undefined;
  /** Runs before each action: somebody else deletes a sheet, say. */
  readonly between?: (action: Action, index: number) => void;
  /** Answers that late, in milliseconds. */
  readonly delay?: number;
}
