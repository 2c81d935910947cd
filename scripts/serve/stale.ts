import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

async function changedAt(file: string): Promise<number> {
  return stat(file).then(
    (found) => found.mtimeMs,
    () => 0,
  );
}

async function latestChange(root: string, sources: readonly string[]): Promise<number> {
  let latest = 0;
  for (const source of sources) {
    const place = path.join(root, source);
    const inside = await readdir(place, { recursive: true }).catch(() => []);
    for (const file of [place, ...inside.map((name) => path.join(place, name))]) {
      latest = Math.max(latest, await changedAt(file));
    }
  }
  return latest;
}

/** Whether `output` is missing or older than one of the sources (files or folders below the root). */
export async function isStale(root: string, output: string, sources: readonly string[]): Promise<boolean> {
  return (await changedAt(path.join(root, output))) < (await latestChange(root, sources));
}
