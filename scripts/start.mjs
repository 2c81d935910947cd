/** `npm start`: builds what is missing or older than its sources and serves the workbench on this machine. */
import { pathToFileURL } from 'node:url';
import { bundle } from './run.mjs';

await import(pathToFileURL(await bundle('scripts/serve/main.ts')).href);
