/** checks: see `index.ts`. */
export const checks = {} as const;
