/** The error values a cell can show (错误值). */
export const ERROR_CODES = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** An error value in a cell; never a string, so that a text "#REF!" is not taken for one. */
export interface CellError {
  readonly error: ErrorCode;
}

/**
 * What stands in a cell: nothing (`null`), a number, a text, a logical value or an error.
 * Empty, zero, "" and an error are four different things in a clerk's table.
 */
export type Content = null | number | string | boolean | CellError;

/** @example isCellError({ error: '#REF!' }) // → true */
export function isCellError(content: Content): content is CellError {
  return typeof content === 'object' && content !== null;
}

/** The error code that `text` spells, if it is one. @example errorCodeOf('#REF!') // → '#REF!' */
export function errorCodeOf(text: string): ErrorCode | undefined {
  return ERROR_CODES.find((code) => code === text);
}
