import path from 'node:path';
import { LATEST_RULE_SET, type Rules } from '../core/checks/rules';
import { readWorkbookFile } from '../workbook/file/read-workbook-file';
import { type CheckSettings, readBytes } from './check-file';
import { contentHash } from './json-lines';
import type { Options } from './options';

/**
 * What the checks are told besides the workbook, and what it is known by in a --jsonl file.
 * @throws {WorkbookError} when last year's workbook cannot be read
 */
export async function settingsOf(
  options: Options,
  rules: Rules,
  folder: string,
): Promise<{ readonly settings: CheckSettings; readonly settingsKey: string }> {
  const judgedBy = { ruleSet: LATEST_RULE_SET, ...rules };
  if (options.prior === null) return { settings: { rules }, settingsKey: JSON.stringify(judgedBy) };
  const bytes = await readBytes(path.resolve(folder, options.prior), options.prior);
  const prior = await readWorkbookFile(bytes, options.prior);
  return { settings: { rules, prior }, settingsKey: JSON.stringify({ ...judgedBy, prior: contentHash(bytes) }) };
}
