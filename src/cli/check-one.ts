import path from 'node:path';
import { reportToExport } from '../app/fill-report';
import { createReportDocument } from '../docx/report-document';
import { cleanCopy } from '../workbook/file/clean-copy';
import { fileKind } from '../workbook/file/sniff';
import { WorkbookError } from '../workbook/port';
import { type CheckedFile, type CheckSettings, checkBytes, fileErrorOf } from './check-file';
import type { InputFile } from './find-files';
import { type FileJson, fileJson } from './json';
import { markedCopy } from './marked-copy';
import type { Options } from './options';
import type { Output } from './output';
import { cleanName, documentName, markedName, outputPath } from './output-names';
import { keptByHand, tellOfReport } from './report-of';
import { fileText } from './text';
import { approveOutput, type OutputRules, writeWholeFile } from './write-file';

/** What is known of a run when one of its files is checked. */
export interface Run {
  readonly options: Options;
  readonly settings: CheckSettings;
  /** The folder in which the command was typed. */
  readonly folder: string;
  /** One file was named, and no folder: outputs are files. */
  readonly isSingle: boolean;
  readonly outputs: OutputRules;
  readonly output: Output;
}

/** All that is written for a file. */
export function outputsOf(
  file: InputFile,
  { options, folder, isSingle }: Pick<Run, 'options' | 'folder' | 'isSingle'>,
) {
  const targets = [
    [options.write, markedName],
    [options.docx, documentName],
    [options.cleanCopy, cleanName],
  ] as const;
  return targets.flatMap(([out, rename]) =>
    out === null ? [] : [outputPath(file, path.resolve(folder, out), isSingle, rename)],
  );
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
  for (const sheet of copy.unmarkedSheets) output.note({ key: 'cli.unmarked', values: { sheet } });
}

/** Writes the report as a document. @throws {WorkbookError} */
async function writeDocument(file: InputFile, { checked }: CheckedFile, run: Run): Promise<void> {
  const { options, folder, isSingle, outputs, output } = run;
  if (options.docx === null || checked === null) return;
  const target = outputPath(file, path.resolve(folder, options.docx), isSingle, documentName);
  approveOutput(target, outputs, isSingle);
  writeWholeFile(target, await createReportDocument(reportToExport(checked, keptByHand(checked))));
  output.note({ key: 'cli.written', values: { file: target } });
}

/** Writes the copy to be submitted. @throws {WorkbookError} */
function writeClean(file: InputFile, bytes: Uint8Array, checked: CheckedFile, run: Run): void {
  const { options, folder, isSingle, outputs, output } = run;
  if (options.cleanCopy === null || checked.checked === null) return;
  const target = outputPath(file, path.resolve(folder, options.cleanCopy), isSingle, cleanName);
  if (fileKind(bytes) !== 'zip') throw new WorkbookError('not-writable', { file: file.name, reason: 'old-format' });
  approveOutput(target, outputs, isSingle);
  writeWholeFile(target, cleanCopy(bytes));
  output.note({ key: 'cli.written', values: { file: target } });
}

async function checkAndWrite(file: InputFile, bytes: Uint8Array, run: Run): Promise<CheckedFile> {
  const checked = await checkBytes(bytes, file.name, run.settings);
  try {
    await writeMarked(file, bytes, checked, run);
    await writeDocument(file, checked, run);
    const tells = (run.options.report || run.options.docx !== null) && checked.checked !== null;
    if (tells) tellOfReport(file.name, checked.checked, run.output);
    writeClean(file, bytes, checked, run);
    return checked;
  } catch (error) {
    return { ...checked, error: fileErrorOf(error) };
  }
}

/** Tells what became of a file, in words or, for a JSON document, in what is returned. */
export function tell(
  name: string,
  checked: CheckedFile,
  { json, language }: Pick<Options, 'json' | 'language'>,
  output: Output,
): FileJson {
  if (!json) output.result(`${fileText(name, checked, language)}\n`);
  return fileJson(name, checked, language);
}

/** Checks one file and writes what was asked for. Whatever is wrong with the file stands in what comes back. */
export async function checkOne(file: InputFile, bytes: Uint8Array, run: Run): Promise<FileJson> {
  return tell(file.name, await checkAndWrite(file, bytes, run), run.options, run.output);
}
