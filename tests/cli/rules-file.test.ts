import { readRules } from '../../src/cli/rules-file';

function problemKey(text: string): string | undefined {
  const read = readRules(text);
  return 'problem' in read ? (read.problem.values.key ?? read.problem.key) : undefined;
}

test('a whole rules file is read', () => {
  const rules = {
    ruleSet: '2024',
    thresholds: { outlier: '30' },
    severity: { outlier: 'info' },
    off: ['classification'],
    allowAcceptedErrors: false,
  };
  expect(readRules(JSON.stringify({ version: 1, ...rules }))).toEqual({ value: rules });
});

test.each([
  ['text that is not JSON', '{', 'cli.rules-not-json'],
  ['a list', '[]', 'cli.rules-not-json'],
  ['no version', '{}', 'version'],
  ['an unknown key', '{"version":1,"treshold":{}}', 'treshold'],
  ['a key called like a member of every object', '{"version":1,"__proto__":{}}', '__proto__'],
  ['an unknown rule set', '{"version":1,"ruleSet":"1999"}', 'ruleSet'],
  ['an unknown check', '{"version":1,"off":["spelling"]}', 'off.spelling'],
  ['an unknown threshold', '{"version":1,"thresholds":{"x":"1"}}', 'thresholds.x'],
  ['a threshold that is no number', '{"version":1,"thresholds":{"outlier":"a lot"}}', 'thresholds.outlier'],
  ['a severity that does not exist', '{"version":1,"severity":{"outlier":"fatal"}}', 'severity.outlier'],
])('%s is a problem', (_, text, key) => {
  expect(problemKey(text)).toBe(key);
});
