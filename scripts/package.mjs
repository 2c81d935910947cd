/**
 * Makes the folder that a web server is to serve: `npm run package -- --url https://addin.example.org/ecr`, after
 * `npm run build`. Writes dist/manifest.xml for that address; nothing else in dist/ depends on where it lies.
 */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const DEVELOPMENT = 'https://localhost:3000';

function fail(message) {
  console.error(message);
  process.exit(1);
}

/** The address without a slash at its end; Excel accepts nothing but https. */
function addressOf(text) {
  const address = URL.canParse(text ?? '') ? new URL(text) : null;
  if (address?.protocol !== 'https:') fail('Name the address of the folder: npm run package -- --url https://…');
  if (address.search !== '' || address.hash !== '') fail('The address may have no "?" and no "#".');
  return address.href.replace(/\/+$/, '');
}

const { values } = parseArgs({ options: { url: { type: 'string' } } });
const address = addressOf(values.url);
if (!existsSync(path.join(root, 'dist', 'taskpane.html'))) fail('There is no build yet: run npm run build first.');

const manifest = await readFile(path.join(root, 'manifest.xml'), 'utf8');
const written = manifest
  // AppDomain takes a server, everything else an address below it.
  .replaceAll(`<AppDomain>${DEVELOPMENT}<`, `<AppDomain>${new URL(address).origin}<`)
  .replaceAll(`"${DEVELOPMENT}/`, `"${address}/`);
if (written.includes('localhost'))
  fail('The manifest still names localhost; it has an address this command does not know.');

await writeFile(path.join(root, 'dist', 'manifest.xml'), written);
console.log(`dist/ is ready to be served at ${address}/; give dist/manifest.xml to Excel or to your administrator.`);
