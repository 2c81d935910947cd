import { shared } from './jest.shared.js';

/** The tests that need nothing but Node. */
export default {
  ...shared,
  setupFiles: ['<rootDir>/tests/seed.ts'],
  testMatch: ['<rootDir>/tests/**/*.test.ts', '<rootDir>/tests/**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/e2e/', '<rootDir>/tests/libreoffice/'],
};
