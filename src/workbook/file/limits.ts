/** How much a package may hold once it is unpacked, in bytes. Judged from its directory, before anything is unpacked. */
export const LIMITS = { part: 128_000_000, package: 256_000_000, entries: 20_000 } as const;

/**
 * How many of a kind a workbook may hold; no office has a hundredth of it, and more would only cost time. Excel itself
 * takes 65,490 cell styles.
 */
export const COUNT_LIMITS = { names: 100_000, styles: 100_000, merges: 1_000_000, cells: 10_000_000 } as const;

/** What Excel itself allows; a file with more was not written by a spreadsheet program. */
export const EXCEL_LIMITS = { rows: 1_048_576, columns: 16_384, characters: 32_767, formula: 8192 } as const;
