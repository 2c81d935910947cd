/** What all three jest configurations have in common; the transform of the packages that ship as ES modules only. */
export const shared = {
  testEnvironment: 'node',
  // mjs after js and cjs: packages that ship both are then loaded as CommonJS.
  moduleFileExtensions: ['ts', 'tsx', 'js', 'jsx', 'json', 'cjs', 'mjs', 'node'],
  // The `exports` of numfmt 4.0.1 name files that it does not contain.
  moduleNameMapper: { '^numfmt$': '<rootDir>/node_modules/numfmt/dist/index.mjs' },
  transformIgnorePatterns: ['/node_modules/(?!(hucre|numfmt|@borgar)/)'],
  transform: {
    '^.+\\.[cm]?[tj]sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
        },
        module: { type: 'commonjs' },
      },
    ],
  },
};
