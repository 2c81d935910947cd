import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { check } from '../app/check';
import { fillReport, previewReport } from '../app/fill-report';
import { showMarks } from '../app/marks';
import { writeResultSheet } from '../app/result-sheet';
import { undo } from '../app/undo';
import { fileText } from '../cli/text';
import { ownSheetsOf } from '../core/grid/own-sheets';
import type { WorkbookContent } from '../core/grid/sheet';
import { type BootedOffice, bootOffice } from '../excel-host/boot-office';
import { type MessageKey, say } from '../messages/format';
import { createFileWorkbook } from '../workbook/file/file-workbook';
import type { WorkbookPort } from '../workbook/port';
import { openSample } from './opened-sample';

const SAMPLES = path.join('assets', 'samples');
const OUT = 'out';
const LANGUAGE = 'zh-CN';

function tell(key: MessageKey, values: Readonly<Record<string, string>> = {}): void {
  console.log(say(LANGUAGE, key, values));
}

/** Everything in the clerk's sheets, to see that nothing of it has changed. */
function clerkCells(content: WorkbookContent): string {
  const own = ownSheetsOf(content);
  const sheets = content.sheets.filter((sheet) => !own.has(sheet.name));
  return JSON.stringify(
    sheets.map((sheet) =>
      Array.from({ length: sheet.rowCount }, (_row, row) =>
        Array.from({ length: sheet.columnCount }, (_column, column) => [
          sheet.content(row, column),
          sheet.formula(row, column),
        ]),
      ),
    ),
  );
}

/** Does on the file what was done in Excel, and writes it to `out/`. */
async function save(bytes: Uint8Array, name: string, act: (port: WorkbookPort) => Promise<unknown>): Promise<void> {
  const file = createFileWorkbook(bytes);
  await act(file);
  const place = path.join(OUT, name);
  await writeFile(place, file.bytes());
  tell('demo.saved', { file: place });
}

/** The sample with faults: what was recognised, each finding with cell, expected figure and cause, marks, result sheet. */
async function checkFaults(office: BootedOffice): Promise<void> {
  const name = 'huashi-2024-faults.xlsx';
  tell('demo.opened', { file: path.join(SAMPLES, name) });
  const sample = await openSample(office, path.join(SAMPLES, name));
  const begun = performance.now();
  const checked = await check(sample.port);
  const milliseconds = String(Math.round(performance.now() - begun));
  const trips = String(sample.tripsSince());
  console.log(fileText(name, { checked, error: null }, LANGUAGE));
  tell('demo.checked', { trips, milliseconds });

  const before = clerkCells(checked.reading.content);
  const marks = await showMarks(sample.port, checked, true);
  const result = await writeResultSheet(sample.port, checked, LANGUAGE);
  const writeTrips = String(sample.tripsSince());
  await undo(sample.port, result);
  await undo(sample.port, marks);
  const after = clerkCells((await sample.port.read()).content);
  const sheet = say(LANGUAGE, 'result.sheet');
  if (before === after) tell('demo.written', { sheet, trips: writeTrips });
  else {
    tell('demo.not-restored');
    process.exitCode = 1;
  }
  await save(sample.bytes, 'huashi-2024-faults-校验.xlsx', async (port) => {
    const again = await check(port);
    await showMarks(port, again, true);
    await writeResultSheet(port, again, LANGUAGE);
  });
  sample.host.close();
}

/** The consistent sample: its report, filled from the table and the fact sheets. */
async function fillSample(office: BootedOffice): Promise<void> {
  const name = 'huashi-2024.xlsx';
  tell('demo.opened', { file: path.join(SAMPLES, name) });
  const sample = await openSample(office, path.join(SAMPLES, name));
  const checked = await check(sample.port);
  console.log(fileText(name, { checked, error: null }, LANGUAGE));
  sample.tripsSince();
  const begun = performance.now();
  await fillReport(sample.port, checked, LANGUAGE, new Set());
  const milliseconds = String(Math.round(performance.now() - begun));
  const trips = String(sample.tripsSince());

  const filled = await check(sample.port);
  const { report } = previewReport(filled);
  const paragraphs = report.sections.flatMap(({ parts }) => parts.flatMap((part) => part.paragraphs));
  tell('demo.filled', {
    sheet: say(LANGUAGE, 'result.report-sheet'),
    trips,
    milliseconds,
    paragraphs: String(paragraphs.length),
    figures: String(paragraphs.reduce((sum, { figures }) => sum + figures.length, 0)),
    missing: String(paragraphs.reduce((sum, { missing }) => sum + missing.length, 0)),
  });
  const spending = paragraphs.find(({ key }) => key.startsWith('spending'));
  if (spending === undefined) tell('demo.no-spending');
  else tell('demo.spending', { text: spending.text });
  console.log(fileText(name, { checked: filled, error: null }, LANGUAGE));
  await save(sample.bytes, 'huashi-2024-报告.xlsx', async (port) => {
    await fillReport(port, await check(port), LANGUAGE, new Set());
  });
  sample.host.close();
}

await mkdir(OUT, { recursive: true });
tell('demo.intro');
const office = await bootOffice();
await checkFaults(office);
await fillSample(office);
office.close();
