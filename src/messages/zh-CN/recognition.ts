/** recognition: see `index.ts`. */
export const recognition = {} as const;
