import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Message } from '../core/findings/message';
import type { Language } from '../messages/format';

/** What a command line asks for. */
export interface Options {
  readonly inputs: readonly string[];
  readonly json: boolean;
  readonly language: Language;
  readonly rules: string | null;
  readonly write: string | null;
  readonly report: boolean;
  readonly docx: string | null;
  readonly cleanCopy: string | null;
  readonly prior: string | null;
  readonly summary: string | null;
  readonly jsonLines: string | null;
  readonly resume: boolean;
  readonly force: boolean;
}

export type Command =
  | { readonly kind: 'check'; readonly options: Options }
  | { readonly kind: 'help' | 'version'; readonly language: Language }
  | { readonly kind: 'wrong'; readonly problem: Message; readonly language: Language };

const KNOWN = {
  json: { type: 'boolean' },
  lang: { type: 'string' },
  rules: { type: 'string' },
  write: { type: 'string' },
  report: { type: 'boolean' },
  docx: { type: 'string' },
  'clean-copy': { type: 'string' },
  prior: { type: 'string' },
  summary: { type: 'string' },
  jsonl: { type: 'string' },
  resume: { type: 'boolean' },
  force: { type: 'boolean' },
  version: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies ParseArgsConfig['options'];

const message = (key: string, values: Readonly<Record<string, string>> = {}): Message => ({ key, values });

function languageOf(value: unknown): Language | undefined {
  return value === 'zh-CN' || value === 'en-US' ? value : undefined;
}

/** The first thing that is wrong with the words of a command line. */
function problemOf(parsed: ReturnType<typeof tolerant>): Message | undefined {
  for (const token of parsed.tokens) {
    if (token.kind !== 'option') continue;
    const type = Object.hasOwn(KNOWN, token.name) ? KNOWN[token.name as keyof typeof KNOWN].type : undefined;
    if (type === undefined) return message('cli.unknown-option', { option: token.rawName });
    if (type === 'boolean' && token.value !== undefined)
      return message('cli.takes-no-value', { option: token.rawName });
    if (type === 'string' && (token.value ?? '') === '') return message('cli.value-missing', { option: token.rawName });
  }
  const { values, positionals } = parsed;
  if (values.lang !== undefined && languageOf(values.lang) === undefined) {
    return message('cli.unknown-language', { language: String(values.lang) });
  }
  if (values.resume === true && values.jsonl === undefined) return message('cli.resume-needs-jsonl');
  if (values.report === true && values.write === undefined && values.docx === undefined) {
    return message('cli.report-needs-write');
  }
  if (values.prior !== undefined && positionals.length > 1) return message('cli.prior-needs-one');
  return positionals.length === 0 ? message('cli.no-input') : undefined;
}

function tolerant(words: readonly string[]) {
  return parseArgs({ args: [...words], options: KNOWN, strict: false, allowPositionals: true, tokens: true });
}

/** Reads the words after the command. Nothing is touched: what is wrong comes back as a sentence. */
export function readCommand(words: readonly string[]): Command {
  const parsed = tolerant(words);
  const { values, positionals } = parsed;
  const language = languageOf(values.lang) ?? 'zh-CN';
  if (values.help === true) return { kind: 'help', language };
  if (values.version === true) return { kind: 'version', language };
  const problem = problemOf(parsed);
  if (problem !== undefined) return { kind: 'wrong', problem, language };
  const text = (value: unknown) => (typeof value === 'string' ? value : null);
  return {
    kind: 'check',
    options: {
      inputs: positionals,
      json: values.json === true,
      language,
      rules: text(values.rules),
      write: text(values.write),
      report: values.report === true,
      docx: text(values.docx),
      cleanCopy: text(values['clean-copy']),
      prior: text(values.prior),
      summary: text(values.summary),
      jsonLines: text(values.jsonl),
      resume: values.resume === true,
      force: values.force === true,
    },
  };
}
