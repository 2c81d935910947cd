/** cli: see `index.ts`. */
export const cli = {} as const;
