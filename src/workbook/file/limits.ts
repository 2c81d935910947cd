/** How much a package may hold once it is unpacked, in bytes. Judged from its directory, before anything is unpacked. */
export const LIMITS = { part: 128_000_000, package: 256_000_000, entries: 20_000 } as const;

/** What Excel itself allows; a file with more was not written by a spreadsheet program. */
export const EXCEL_LIMITS = { rows: 1_048_576, columns: 16_384, characters: 32_767, formula: 8192 } as const;
