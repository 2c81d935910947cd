import type { Message } from '../../findings/message';

/** Why a template cannot be filled (模板错误). */
export type TemplateFaultCode =
  | 'unknown-name'
  | 'unknown-filter'
  | 'unknown-tag'
  | 'not-closed'
  | 'not-opened'
  | 'full-width'
  | 'not-a-figure'
  | 'wrong-unit'
  | 'too-long'
  | 'too-slow'
  | 'broken';

/** A fault at its place in the template; line and column are 1-based. */
export interface TemplateFault {
  readonly code: TemplateFaultCode;
  readonly line: number;
  readonly column: number;
  readonly message: Message;
}

/** Thrown by a filter; the engine adds the place. */
export class FilterFault extends Error {
  readonly code: TemplateFaultCode;

  constructor(code: TemplateFaultCode, subject: string) {
    super(subject);
    this.code = code;
  }
}
