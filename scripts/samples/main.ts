/** `npm run samples`: writes the sample workbooks; the same bytes each time. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { factSheets } from './fact-sheet';
import { faultSheets } from './faults';
import { huashiSheet } from './huashi';

const made = new Date(Date.UTC(2025, 0, 1));

async function write(name: string, title: string, sheets: readonly WriteSheet[]): Promise<void> {
  const properties = { title, creator: 'expenditure-check-report', created: made, modified: made };
  const bytes = await writeXlsx({
    sheets: [...sheets],
    properties,
    defaultFont: { name: '宋体', size: 11, charset: 134 },
  });
  await mkdir(path.join('assets', 'samples'), { recursive: true });
  await writeFile(path.join('assets', 'samples', name), bytes);
}

await write('huashi-2024.xlsx', '湘潭县花石镇2024年度支出表', [huashiSheet(), ...factSheets()]);
await write('huashi-2024-faults.xlsx', '湘潭县花石镇2024年度支出表（示例：每表一处差错）', faultSheets());
