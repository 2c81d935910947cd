import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8 } from 'fflate';
import type { ExitStatus } from '../../src/cli/exit-status';
import type { FileJson } from '../../src/cli/json';
import { run } from '../../src/cli/run';
import { denseSheet } from '../../src/core/grid/dense-sheet';
import { sayMessage } from '../../src/messages/format';
import { readXlsx } from '../../src/workbook/file/read-xlsx';
import { writeWorkbookFile } from '../../src/workbook/file/write-workbook-file';
import { makePackage } from '../workbook/file/make-package';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();
const clean = readFileSync('assets/samples/huashi-2024.xlsx');
const faults = readFileSync('assets/samples/huashi-2024-faults.xlsx');
folder.add('平.xlsx', clean);
folder.add('错.xlsx', faults);
folder.add('空.xlsx', makePackage());
folder.add(
  '名单.xlsx',
  makePackage({
    sheets: { 表: '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>姓名</t></is></c></row></sheetData>' },
  }),
);
folder.add('坏.xlsx', clean.subarray(0, 2000));
folder.add('网页.xls', '<html><table></table></html>');
folder.add('县/甲.xlsx', clean);
folder.add('县/镇/乙.xlsx', faults);
folder.add('县/镇/空.xlsx', makePackage());

interface Said {
  readonly status: ExitStatus;
  readonly out: string;
  readonly notes: string;
}

async function typed(...words: string[]): Promise<Said> {
  const out: string[] = [];
  const notes: string[] = [];
  const status = await run(words, folder.path, (language) => ({
    result: (text) => out.push(text),
    note: (message) => notes.push(sayMessage(language, message)),
    progress: () => {},
  }));
  return { status, out: out.join('\n'), notes: notes.join('\n') };
}

async function json(...words: string[]): Promise<{ readonly status: ExitStatus; readonly files: readonly FileJson[] }> {
  const { status, out } = await typed(...words, '--json');
  return { status, files: JSON.parse(out).files };
}

describe('exit status', () => {
  test.each([
    ['0 for a consistent workbook', ['平.xlsx'], 0],
    ['1 for a workbook with errors', ['错.xlsx'], 1],
    ['2 for a damaged file', ['坏.xlsx'], 2],
    ['2 wins over 1', ['错.xlsx', '坏.xlsx'], 2],
    ['2 for a named workbook without a table', ['名单.xlsx'], 2],
    ['1 for a folder in which a workbook has no table and another has errors', ['县'], 1],
    ['3 for an unknown option', ['平.xlsx', '--nosuch'], 3],
    ['0 for the version', ['--version'], 0],
  ])('%s', async (_, words, status) => {
    expect((await typed(...words)).status).toBe(status);
  });
});

describe('the JSON document', () => {
  test('names the program and the files as they were named', async () => {
    const document = JSON.parse((await typed('平.xlsx', '县', '--json')).out);
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect([document.version, document.program, document.files.map(({ file }: FileJson) => file)]).toEqual([
      1,
      { name: 'expenditure-check-report', version },
      ['平.xlsx', '甲.xlsx', '镇/乙.xlsx', '镇/空.xlsx'],
    ]);
  });

  test('tells what was recognised', async () => {
    const { files } = await json('平.xlsx');
    const { evidence: _, ...table } = files[0]?.tables[0] ?? { evidence: [] };
    expect(table).toEqual({
      sheet: '支出表',
      range: 'A3:E18',
      kind: 'function-expenditure',
      orientation: 'rows',
      unit: '万元',
      currentYear: 2024,
      priorYear: 2023,
      fields: [
        { at: 'A', role: 'name' },
        { at: 'B', role: 'current' },
        { at: 'C', role: 'prior' },
        { at: 'D', role: 'change' },
        { at: 'E', role: 'growth-rate' },
      ],
      rows: 14,
      total: '6291.03',
      confirmed: true,
    });
  });

  test('tells a finding with its figures as decimal strings and its cause', async () => {
    const { files } = await json('错.xlsx');
    const finding = files[0]?.findings.find(({ cells }) => cells[0] === '类级数字错!B23');
    expect(finding).toMatchObject({
      check: 'category-sum',
      severity: 'error',
      expected: '6291.12',
      actual: '6291.03',
      difference: '-0.09',
      unit: '万元',
      diagnoses: [{ cause: 'transposed-digits', cell: '类级数字错!B9', from: '381.21', to: '381.12', certain: true }],
    });
  });

  test.each([
    ['没有.xlsx', 'not-found'],
    ['坏.xlsx', 'corrupt'],
    ['网页.xls', 'not-a-workbook'],
    ['空.xlsx', 'no-table'],
    ['名单.xlsx', 'no-table'],
  ])('%s has the error %s, with words', async (name, code) => {
    const [file] = (await json(name)).files;
    expect([file?.error?.code, file?.error?.message.length]).toEqual([code, expect.any(Number)]);
  });

  test('says what it looked for where there is no table', async () => {
    expect((await typed('名单.xlsx')).out).toContain('没有找到支出表');
  });

  test('keeps what it says about the work off standard output', async () => {
    const { out, notes } = await typed('县', '--json');
    expect([JSON.parse(out).files.length, notes]).toEqual([
      3,
      '共 3 个文件：2 个没有发现错误，1 个有错误，0 个不能读取或写入。',
    ]);
  });
});

describe('writing', () => {
  test('a marked copy is written beside, and the input stays as it is', async () => {
    const { status } = await typed('错.xlsx', '--write', '错-校验.xlsx');
    const copy = readXlsx(new Uint8Array(readFileSync(path.join(folder.path, '错-校验.xlsx'))));
    expect([
      status,
      copy.sheets.at(-1)?.name,
      Buffer.compare(readFileSync(path.join(folder.path, '错.xlsx')), faults),
    ]).toEqual([1, '校验结果', 0]);
  });

  test('for a folder the copies go into a folder of the same shape', async () => {
    await typed('县', '--write', '出');
    const names = ['出/甲-校验.xlsx', '出/镇/乙-校验.xlsx'].map(
      (name) => readFileSync(path.join(folder.path, name)).length > 0,
    );
    expect(names).toEqual([true, true]);
  });

  test('a copy to be submitted holds the tables and nothing of ours', async () => {
    await typed('平.xlsx', '--clean-copy', '平-报送稿.xlsx');
    const copy = readXlsx(new Uint8Array(readFileSync(path.join(folder.path, '平-报送稿.xlsx'))));
    expect([copy.sheets.map(({ name }) => name), copy.names]).toEqual([['支出表'], []]);
  });

  test.each([
    ['an existing file', ['平.xlsx', '--write', '空.xlsx']],
    ['the input itself, even when forced', ['平.xlsx', '--write', '平.xlsx', '--force']],
    ['a folder that does not exist', ['平.xlsx', '--write', '无/平.xlsx']],
    ['a folder in place of a file', ['平.xlsx', '--write', '县', '--force']],
  ])('%s is not written', async (_, words) => {
    const { status, files } = await json(...words);
    expect([status, files[0]?.error?.code]).toEqual([2, 'not-writable']);
  });
});

describe('the report', () => {
  test('is filled in the copy from the table and the facts', async () => {
    await typed('平.xlsx', '--write', '报.xlsx', '--report');
    const copy = readXlsx(new Uint8Array(readFileSync(path.join(folder.path, '报.xlsx'))));
    const own = copy.names.find(({ name }) => name === '_ecr_report');
    const sheet = copy.sheets.find(({ name }) => own?.reference.includes(name));
    const texts = Array.from({ length: sheet?.rowCount ?? 0 }, (_, row) => String(sheet?.content(row, 1)));
    expect(texts.filter((text) => text.includes('6291.03') && text.includes('其他支出'))).toHaveLength(1);
  });

  test('tells which table it took where there are several', async () => {
    const { notes } = await typed('错.xlsx', '--write', '错报.xlsx', '--report');
    expect(notes).toContain('报告按');
  });
});

describe("last year's workbook", () => {
  test('that cannot be read is an error of its own', async () => {
    const { status, notes } = await typed('平.xlsx', '--prior', '坏.xlsx');
    expect([status, notes.includes('已损坏')]).toEqual([2, true]);
  });

  test('is taken into account', async () => {
    const priorYear = async (...words: string[]) => {
      const { files } = await json('平.xlsx', ...words);
      return files[0]?.checks.find(({ check }) => check === 'prior-year')?.outcome;
    };
    const rows = [
      ['2023年支出表', null],
      ['单位：万元', null],
      ['项目', '2023年'],
      ['一般公共服务支出', 3000],
      ['国防支出', 3154.17],
      ['合计', 6154.17],
    ];
    const content = { sheets: [denseSheet({ name: '支出表', rows })], names: [], calculation: 'automatic' } as const;
    folder.add('上年.xlsx', writeWorkbookFile(content));
    expect([await priorYear(), await priorYear('--prior', '上年.xlsx')]).toEqual(['not-applicable', 'passed']);
  });
});

describe('rules and resuming', () => {
  test('a check that is switched off finds nothing', async () => {
    folder.add(
      '规则.json',
      '{"version":1,"off":["category-sum","hierarchy-sum","growth-amount","growth-rate","cell-quality"]}',
    );
    expect((await typed('错.xlsx', '--rules', '规则.json')).status).toBe(0);
  });

  test('an unknown key in the rules is wrong usage', async () => {
    folder.add('误.json', '{"version":1,"of":[]}');
    const { status, notes } = await typed('错.xlsx', '--rules', '误.json');
    expect([status, notes.includes('of')]).toEqual([3, true]);
  });

  test('what is done is not done again, and counts as before', async () => {
    const first = await typed('县', '--jsonl', '行.jsonl');
    const again = await typed('县', '--jsonl', '行.jsonl', '--resume');
    const lines = readFileSync(path.join(folder.path, '行.jsonl'), 'utf8').trimEnd().split('\n');
    expect([first.status, again.status, lines.length, again.out]).toEqual([1, 1, 3, '']);
  });
});

describe('languages and hostile names', () => {
  test('English is spoken when asked for', async () => {
    expect((await typed('没有.xlsx', '--lang', 'en-US')).out).toContain('There is no file');
  });

  test('a sheet called __proto__ is only a sheet', async () => {
    folder.add('原型.xlsx', makePackage({ sheets: { ['__proto__']: '<sheetData/>' } }));
    expect((await json('原型.xlsx')).files[0]?.error?.code).toBe('no-table');
  });

  test('a text file is no workbook', async () => {
    folder.add('表.xlsx', strToU8('项目,金额'));
    expect((await json('表.xlsx')).files[0]?.error?.message).toContain('文本文件');
  });
});
