/** How much a package may hold once it is unpacked, in bytes. Judged from its directory, before anything is unpacked. */
export const LIMITS = { part: 128_000_000, package: 256_000_000, entries: 20_000 } as const;
