import path from 'node:path';
import { cleanCopy } from '../workbook/file/clean-copy';
import { fileKind } from '../workbook/file/sniff';
import { WorkbookError } from '../workbook/port';
import { type CheckedFile, type CheckSettings, checkBytes, fileErrorOf, readBytes } from './check-file';
import type { InputFile } from './find-files';
import { type FileJson, fileJson } from './json';
import { contentHash, type JsonLines } from './json-lines';
import { markedCopy } from './marked-copy';
import type { Options } from './options';
import type { Output } from './output';
import { cleanName, markedName, outputPath } from './output-names';
import { fileText } from './text';
import { approveOutput, type OutputRules, writeWholeFile } from './write-file';

/** What is the same for all files of a run. */
export interface Run {
  readonly options: Options;
  readonly settings: CheckSettings;
  /** What the settings are known by in a --jsonl file. */
  readonly settingsKey: string;
  /** The folder in which the command was typed. */
  readonly folder: string;
  /** One file was named, and no folder: outputs are files. */
  readonly isSingle: boolean;
  readonly outputs: OutputRules;
  readonly lines: JsonLines | null;
  readonly output: Output;
}

/** Writes the marked copy of a checked file. @throws {WorkbookError} */
async function writeMarked(file: InputFile, bytes: Uint8Array, checked: CheckedFile, run: Run): Promise<void> {
  const { options, folder, isSingle, outputs, output } = run;
  if (options.write === null || checked.checked === null) return;
  const target = outputPath(file, path.resolve(folder, options.write), isSingle, markedName);
  approveOutput(target, outputs, isSingle);
  const copy = await markedCopy(bytes, checked.checked, options.language, options.report);
  writeWholeFile(target, copy.bytes);
  output.note({ key: 'cli.written', values: { file: target } });
  if (copy.isConverted) output.note({ key: 'cli.converted', values: { file: file.name } });
  const { report } = copy;
  if (report !== null && report.table === null)
    output.note({ key: 'cli.report-without-table', values: { file: file.name } });
  else if (report?.hasAlternatives === true) {
    output.note({ key: 'cli.report-table', values: { file: file.name, table: report.table ?? '' } });
  }
  for (const paragraph of report?.kept ?? []) output.note({ key: 'cli.report-kept', values: { paragraph } });
  for (const sheet of copy.unmarkedSheets) output.note({ key: 'cli.unmarked', values: { sheet } });
}

/** Writes the copy to be submitted. @throws {WorkbookError} */
function writeClean(file: InputFile, bytes: Uint8Array, checked: CheckedFile, run: Run): void {
  const { options, folder, isSingle, outputs, output } = run;
  if (options.cleanCopy === null || checked.checked === null) return;
  const target = outputPath(file, path.resolve(folder, options.cleanCopy), isSingle, cleanName);
  if (fileKind(bytes) !== 'zip') throw new WorkbookError('old-format', { reason: 'xls' });
  approveOutput(target, outputs, isSingle);
  writeWholeFile(target, cleanCopy(bytes));
  output.note({ key: 'cli.written', values: { file: target } });
}

async function checkAndWrite(file: InputFile, bytes: Uint8Array, run: Run): Promise<CheckedFile> {
  const checked = await checkBytes(bytes, file.name, run.settings);
  try {
    await writeMarked(file, bytes, checked, run);
    writeClean(file, bytes, checked, run);
    return checked;
  } catch (error) {
    return { ...checked, error: fileErrorOf(error) };
  }
}

/** Checks one file and writes what was asked for. Whatever is wrong with the file stands in what comes back. */
export async function checkOne(file: InputFile, run: Run): Promise<FileJson> {
  const { options, settingsKey, lines, output } = run;
  const tell = (checked: CheckedFile) => {
    if (!options.json) output.result(`${fileText(file.name, checked, options.language)}\n`);
    return fileJson(file.name, checked, options.language);
  };
  let bytes: Uint8Array;
  try {
    bytes = await readBytes(file.path, file.name);
  } catch (error) {
    return tell({ checked: null, error: fileErrorOf(error) });
  }
  if (lines === null) return tell(await checkAndWrite(file, bytes, run));
  const hash = contentHash(bytes);
  const done = lines.find(file.name, hash, settingsKey);
  if (done !== undefined) {
    output.note({ key: 'cli.already-done', values: { file: file.name } });
    const { hash: _, rules: __, ...json } = done;
    return json;
  }
  const json = tell(await checkAndWrite(file, bytes, run));
  lines.add({ ...json, hash, rules: settingsKey });
  return json;
}
