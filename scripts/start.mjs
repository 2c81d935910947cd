/** `npm start`: builds what is missing or older than its sources and serves the workbench on this machine. */
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundle } from './run.mjs';

process.chdir(path.join(path.dirname(fileURLToPath(import.meta.url)), '..'));
await import(pathToFileURL(await bundle('scripts/serve/main.ts')).href);
