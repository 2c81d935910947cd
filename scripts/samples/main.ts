/** `npm run samples`: writes the sample workbooks. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sampleFiles } from './sample-files';

const folder = path.join('assets', 'samples');
await mkdir(folder, { recursive: true });
for (const [name, bytes] of await sampleFiles()) await writeFile(path.join(folder, name), bytes);
