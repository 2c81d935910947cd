import { shared } from './jest.shared.js';

/** The tests that need nothing but Node. */
export default {
  ...shared,
  setupFiles: ['<rootDir>/tests/seed.ts'],
  // A busy machine takes several times as long; what hangs is stopped all the same.
  testTimeout: 30_000,
  testMatch: ['<rootDir>/tests/**/*.test.ts', '<rootDir>/tests/**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/e2e/', '<rootDir>/tests/libreoffice/'],
};
