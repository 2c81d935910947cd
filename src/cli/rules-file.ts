import { CHECK_IDS } from '../core/checks/check-id';
import { LATEST_RULE_SET, type Rules } from '../core/checks/rules';
import { DEFAULT_THRESHOLDS } from '../core/checks/thresholds';
import type { Message } from '../core/findings/message';

type Read<T> = { readonly value: T } | { readonly problem: Message };

const SEVERITIES = ['error', 'warning', 'info'] as const;
const KEYS: readonly string[] = ['version', 'ruleSet', 'thresholds', 'severity', 'off', 'allowAcceptedErrors'];

function wrong(key: string): { readonly problem: Message } {
  return { problem: { key: 'cli.rules-wrong', values: { key } } };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Where a member of `settings` is not one of `names` or its value not allowed: its path. */
function misfit(path: string, settings: unknown, names: readonly string[], allows: (value: unknown) => boolean) {
  if (!isRecord(settings)) return path;
  const entry = Object.entries(settings).find(([name, value]) => !names.includes(name) || !allows(value));
  return entry === undefined ? undefined : `${path}.${entry[0]}`;
}

function misfitOf(rules: Readonly<Record<string, unknown>>): string | undefined {
  const unknown = Object.keys(rules).find((key) => !KEYS.includes(key));
  if (unknown !== undefined) return unknown;
  const { version, ruleSet, thresholds = {}, severity = {}, off = [], allowAcceptedErrors = false } = rules;
  if (version !== 1) return 'version';
  if (ruleSet !== undefined && ruleSet !== LATEST_RULE_SET) return 'ruleSet';
  if (!Array.isArray(off)) return 'off';
  const unknownCheck = off.find((check) => !CHECK_IDS.includes(check));
  if (unknownCheck !== undefined) return `off.${String(unknownCheck)}`;
  if (typeof allowAcceptedErrors !== 'boolean') return 'allowAcceptedErrors';
  const isAmount = (value: unknown) => typeof value === 'string' && /^\d+(\.\d+)?$/.test(value);
  const isSeverity = (value: unknown) => SEVERITIES.some((each) => each === value);
  return (
    misfit('thresholds', thresholds, Object.keys(DEFAULT_THRESHOLDS), isAmount) ??
    misfit('severity', severity, CHECK_IDS, isSeverity)
  );
}

/** Reads the text of a rules file (规则文件); an unknown key is a problem, not a thing to pass over. */
export function readRules(text: string): Read<Rules> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { problem: { key: 'cli.rules-not-json', values: {} } };
  }
  if (!isRecord(value)) return { problem: { key: 'cli.rules-not-json', values: {} } };
  const key = misfitOf(value);
  if (key !== undefined) return wrong(key);
  const { version, ...rules } = value;
  return { value: rules as Rules };
}
