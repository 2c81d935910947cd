import { writeFile } from 'node:fs/promises';
import { checksPage } from './checks-page';

await writeFile('docs/checks.md', checksPage());
console.log('docs/checks.md');
