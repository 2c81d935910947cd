import { shared } from './jest.shared.js';

/** The tests in a real Chromium; they fail, rather than skip, where there is none. */
export default { ...shared, testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'], testTimeout: 120_000 };
