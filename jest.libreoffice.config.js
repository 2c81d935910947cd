import { shared } from './jest.shared.js';

/** The tests with LibreOffice as the second opinion; they fail, rather than skip, where it is missing. */
export default { ...shared, testMatch: ['<rootDir>/tests/libreoffice/**/*.test.ts'], testTimeout: 180_000 };
