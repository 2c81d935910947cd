/**
 * The limits of Excel. Source: Microsoft, "Excel specifications and limits", and for reads "Resource limits and
 * performance optimization for Office Add-ins" (five million cells; five megabytes a request on the web).
 */
export const ROW_COUNT = 1_048_576;
export const COLUMN_COUNT = 16_384;
export const LONGEST_TEXT = 32_767;
export const LONGEST_FORMULA = 8_192;
export const LONGEST_SHEET_NAME = 31;
export const LARGEST_RANGE = 5_000_000;
export const LARGEST_MESSAGE = 5 * 1024 * 1024;
export const LARGEST_ROW_HEIGHT = 409;
/** In points; 255 characters of the standard font. */
export const LARGEST_COLUMN_WIDTH = 1_790;
