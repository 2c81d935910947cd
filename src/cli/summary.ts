import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Language, say, sayMessage } from '../messages/format';
import { LIST_LIMITS, type ListCell, listWorkbook } from '../workbook/file/list-workbook';
import { quotedSheet } from '../workbook/sheet-name';
import type { InputFile } from './find-files';
import type { FileJson } from './json';
import type { Output } from './output';
import type { RunPlan } from './task';
import { approveOutput, writeWholeFile } from './write-file';

const FILE_WIDTHS = [40, 14, 8, 8, 8, 8, 8, 8, 16, 60];
const FINDING_WIDTHS = [40, 10, 16, 24, 60, 14, 14, 12, 8, 40, 30];

/** The address of a file as a link from another folder has it. On another drive it is the whole address. */
function linkTo(file: string, fromFolder: string): string {
  const relative = path.relative(fromFolder, file);
  if (path.isAbsolute(relative)) return pathToFileURL(file).href;
  return relative.split(path.sep).map(encodeURIComponent).join('/');
}

/** "支出表!B18" as a link needs it: "'支出表'!B18". */
function placeOf(cell: string): string {
  const cut = cell.lastIndexOf('!');
  return `${quotedSheet(cell.slice(0, cut))}!${cell.slice(cut + 1)}`;
}

function fileRow(link: ListCell, json: FileJson, language: Language): readonly ListCell[] {
  const { summary, tables, error } = json;
  const wasRead = error === undefined || tables.length > 0;
  const main = tables.find(({ total }) => total !== null);
  const status = wasRead ? (summary.ready ? 'summary.ready' : 'summary.not-ready') : 'summary.unreadable';
  const { errors, warnings, infos, accepted } = summary;
  const counts = wasRead ? [errors, warnings, infos, accepted, tables.length] : [null, null, null, null, null];
  return [link, say(language, status), ...counts, main?.unit ?? null, main?.total ?? null, error?.message ?? null];
}

function findingRow(
  name: string,
  target: string,
  finding: FileJson['findings'][number],
  language: Language,
): readonly ListCell[] {
  const { severity, check, cells, message, expected, actual, difference, unit, diagnoses, accepted } = finding;
  const at = cells[0];
  return [
    name,
    sayMessage(language, { key: `result.severity.${severity}`, values: {} }),
    sayMessage(language, { key: `checks.${check}.title`, values: {} }),
    at === undefined ? null : { text: at, file: target, place: placeOf(at) },
    message,
    expected,
    actual,
    difference,
    unit,
    diagnoses[0]?.message ?? null,
    accepted?.reason ?? null,
  ];
}

/** The --summary file (汇总表): a row for each file and a row for each finding, with links to file and cell. */
export class SummaryFile {
  readonly #path: string;
  readonly #language: Language;
  readonly #files: (readonly ListCell[])[] = [];
  readonly #findings: (readonly ListCell[])[] = [];
  #left = 0;

  /** @throws {WorkbookError} `not-writable`, before anything is checked */
  constructor(file: string, { options, inputs }: RunPlan) {
    approveOutput(file, { inputs: new Set(inputs), written: new Set(), force: options.force }, true);
    this.#path = file;
    this.#language = options.language;
  }

  add(file: InputFile, json: FileJson): void {
    const target = linkTo(file.path, path.dirname(this.#path));
    this.#files.push(fileRow({ text: file.name, file: target }, json, this.#language));
    for (const finding of json.findings) {
      if (this.#findings.length < LIST_LIMITS.rows) {
        this.#findings.push(findingRow(file.name, target, finding, this.#language));
      } else this.#left += 1;
    }
  }

  /** @throws {WorkbookError} `not-writable` */
  write(output: Output): void {
    const language = this.#language;
    const column = (name: string) => sayMessage(language, { key: name, values: {} });
    const bytes = listWorkbook([
      {
        name: say(language, 'summary.files'),
        widths: FILE_WIDTHS,
        headings: [
          'file',
          'status',
          'errors',
          'warnings',
          'infos',
          'accepted',
          'tables',
          'units',
          'total',
          'remark',
        ].map((name) => column(`summary.column.${name}`)),
        rows: this.#files,
      },
      {
        name: say(language, 'summary.findings'),
        widths: FINDING_WIDTHS,
        headings: [
          column('summary.column.file'),
          ...[
            'severity',
            'check',
            'place',
            'problem',
            'expected',
            'actual',
            'difference',
            'unit',
            'cause',
            'reason',
          ].map((name) => column(`result.column.${name}`)),
        ],
        rows: this.#findings,
      },
    ]);
    writeWholeFile(this.#path, bytes);
    output.note({ key: 'cli.written', values: { file: this.#path } });
    if (this.#left > 0) output.note({ key: 'cli.summary-full', values: { count: String(this.#left) } });
  }
}
