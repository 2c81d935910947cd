import { readCommand } from '../../src/cli/options';

/** The key of what is wrong with a command line. */
function problem(...words: string[]): string {
  const command = readCommand(words);
  return command.kind === 'wrong' ? command.problem.key : command.kind;
}

test('files and options are read in any order', () => {
  expect(readCommand(['甲.xlsx', '--json', '--lang', 'en-US', '乙'])).toEqual({
    kind: 'check',
    options: {
      inputs: ['甲.xlsx', '乙'],
      json: true,
      language: 'en-US',
      rules: null,
      summary: null,
      write: null,
      report: false,
      docx: null,
      cleanCopy: null,
      prior: null,
      jsonLines: null,
      resume: false,
      force: false,
    },
  });
});

test.each([
  ['nothing named', [], 'cli.no-input'],
  ['an unknown option', ['a.xlsx', '--jsn'], 'cli.unknown-option'],
  ['an option called like a member of every object', ['a.xlsx', '--constructor'], 'cli.unknown-option'],
  ['a value too many', ['a.xlsx', '--json=yes'], 'cli.takes-no-value'],
  ['a value missing', ['a.xlsx', '--rules'], 'cli.value-missing'],
  ['an unknown language', ['a.xlsx', '--lang', 'fr'], 'cli.unknown-language'],
  ['a report without a place', ['a.xlsx', '--report'], 'cli.report-needs-write'],
  ["last year's workbook for several files", ['a.xlsx', 'b.xlsx', '--prior', 'c.xlsx'], 'cli.prior-needs-one'],
  ['resuming nothing', ['a.xlsx', '--resume'], 'cli.resume-needs-jsonl'],
])('%s is wrong usage', (_, words, key) => {
  expect(problem(...words)).toBe(key);
});

test('a report may go into a document alone', () => {
  expect(problem('a.xlsx', '--report', '--docx', 'b.docx')).toBe('check');
});

test('a file name after "--" may begin with a dash', () => {
  const command = readCommand(['--', '-a.xlsx']);
  expect(command.kind === 'check' ? command.options.inputs : []).toEqual(['-a.xlsx']);
});

test('help and version need no file', () => {
  expect([problem('--help'), problem('--version')]).toEqual(['help', 'version']);
});
