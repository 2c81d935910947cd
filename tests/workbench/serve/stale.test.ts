import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isStale } from '../../../scripts/serve/stale';

let root: string;

async function put(file: string, minute: number): Promise<void> {
  const place = path.join(root, file);
  await mkdir(path.dirname(place), { recursive: true });
  await writeFile(place, '');
  await utimes(place, minute * 60, minute * 60);
}

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'build-'));
  await put('src/deep/part.ts', 10);
  for (const folder of ['src/deep', 'src']) await utimes(path.join(root, folder), 600, 600);
});

afterEach(() => rm(root, { recursive: true }));

describe('a build', () => {
  it('is wanted when nothing was built', async () => {
    expect(await isStale(root, 'dist/page.html', ['src'])).toBe(true);
  });

  it('is wanted when a source has changed since', async () => {
    await put('dist/page.html', 9);
    expect(await isStale(root, 'dist/page.html', ['src'])).toBe(true);
  });

  it('is not wanted when it is newer than every source', async () => {
    await put('dist/page.html', 11);
    expect(await isStale(root, 'dist/page.html', ['src', 'none.html'])).toBe(false);
  });
});
