/**
 * What one file may cost before it is given up, and what files that are checked side by side may cost together. A
 * workbook of 200,000 rows stays well below them.
 */
export const RUN_LIMITS = {
  /** Milliseconds for one file: together with the start of the program no more than 20 s. */
  time: 16_000,
  /** Bytes of the whole process with one file in work, and for each further one. */
  memory: 1_250_000_000,
  memoryOfAnother: 90_000_000,
  /** Bytes that there must be for each file that is checked side by side with others. */
  memoryOfThread: 256_000_000,
  /** Unpacked bytes: files are in work together up to this sum; a larger one is in work alone. */
  unpackedTogether: 48_000_000,
  /** Unpacked bytes of a single file that is checked without a worker: it cannot take long. */
  unpackedAtOnce: 1_000_000,
} as const;
