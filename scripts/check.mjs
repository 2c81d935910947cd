#!/usr/bin/env node
/** `npm run check`: runs the command line, after bundling it where the bundle is missing or older than its sources. */
import { readdirSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const entry = 'src/cli/main.ts';
const bundled = path.join(root, 'dist', 'node', 'src.cli.main.mjs');

function changedAt(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** Whether anything in `folder` is newer than `time`. */
function isNewer(folder, time) {
  return readdirSync(folder, { withFileTypes: true }).some((item) => {
    const below = path.join(folder, item.name);
    return item.isDirectory() ? isNewer(below, time) : changedAt(below) > time;
  });
}

/** The published package has the bundle and no sources. */
function needsBundle() {
  const source = path.join(root, 'src');
  if (changedAt(source) === 0) return false;
  const time = changedAt(bundled);
  return time === 0 || changedAt(path.join(root, 'package.json')) > time || isNewer(source, time);
}

if (needsBundle()) {
  const started = new Date();
  const { bundle } = await import('./run.mjs');
  // A file that was saved while the bundle was made must count as newer than it.
  utimesSync(await bundle(entry), started, started);
}
await import(pathToFileURL(bundled).href);
