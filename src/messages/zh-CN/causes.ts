/** causes: see `index.ts`. */
export const causes = {} as const;
