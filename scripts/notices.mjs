/**
 * `npm run -s notices > THIRD-PARTY-NOTICES.txt`: names, versions, licences and licence texts of every package that ships,
 * by the lock file: what the program depends on, and what is bundled into its pages. The exit status is 1 where one has
 * a licence that is not allowed.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const ALLOWED = new Set([
  ...['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'CC0-1.0', 'Unlicense', 'MIT-0'],
  ...['(MIT AND Zlib)', '(MIT OR GPL-3.0-or-later)', '(MPL-2.0 OR Apache-2.0)', 'BlueOak-1.0.0', 'Python-2.0'],
]);
/** Packages that are only built with, but whose code is bundled into a page: the grid of the workbench. */
const BUNDLED = /^@univerjs\//;

const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;

/** Where the package `name` is found from the place of another, as Node looks for it. */
function placeOf(name, from) {
  for (let place = from; ; place = place.slice(0, Math.max(0, place.lastIndexOf('node_modules/') - 1))) {
    const found = `${place === '' ? '' : `${place}/`}node_modules/${name}`;
    if (lock[found] !== undefined) return found;
    if (place === '') return undefined;
  }
}

/** Everything that the roots need, by its place. */
function closure() {
  const { dependencies, devDependencies } = lock[''];
  const bundled = Object.keys(devDependencies).filter((name) => BUNDLED.test(name));
  const open = [...Object.keys(dependencies), ...bundled].map((name) => placeOf(name, ''));
  const found = new Set();
  for (let place = open.pop(); place !== undefined || open.length > 0; place = open.pop()) {
    if (place === undefined || found.has(place)) continue;
    found.add(place);
    const { dependencies: needed = {}, optionalDependencies: optional = {} } = lock[place];
    for (const name of Object.keys({ ...needed, ...optional })) open.push(placeOf(name, place));
  }
  return [...found].sort();
}

function licenceText(place) {
  const folder = path.join(root, place);
  if (!existsSync(folder)) return '';
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying|notice)/i.test(name));
  return file === undefined ? '' : readFileSync(path.join(folder, file), 'utf8').trim();
}

const refused = [];
for (const place of closure()) {
  const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const text = licenceText(place);
  const { version, license = text.includes('Apache License') ? 'Apache-2.0' : 'not stated' } = lock[place];
  // Microsoft's office.js has a licence of its own, which lets add-ins use it; the pages load it from Microsoft.
  if (!ALLOWED.has(license) && name !== '@microsoft/office-js') refused.push(`${name} ${version}: ${license}`);
  console.log(`${name} ${version}\n${license}\n\n${text}\n\n${'-'.repeat(80)}\n`);
}
for (const each of refused) console.error(each);
process.exitCode = refused.length === 0 ? 0 : 1;
