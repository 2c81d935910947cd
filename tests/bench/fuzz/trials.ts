import { readFileSync } from 'node:fs';
import { checkBytes } from '../../../src/cli/check-file';
import { checkWorkbook } from '../../../src/core/checks/check-workbook';
import type { Content } from '../../../src/core/grid/cell';
import { denseSheet } from '../../../src/core/grid/dense-sheet';
import { yearTable } from '../detection/made-tables';
import type { Random } from '../detection/random';
import { mutatedBytes, mutatedMarkup } from './mutate-bytes';
import { falsified, mutatedGrid } from './mutate-grid';
import { falsifiedSentence, mutatedSentence, sentenceOf } from './sentences';

type Rows = readonly (readonly Content[])[];

/** What became of a trial, and what is wrong with that; null: nothing. */
export interface Outcome {
  readonly answer: string;
  readonly fault: string | null;
}

const SAMPLES = ['huashi-2024', 'huashi-2024-faults'].map(
  (name) => new Uint8Array(readFileSync(`assets/samples/${name}.xlsx`)),
);

async function openTrial(bytes: Uint8Array, mayBeReady: boolean): Promise<Outcome> {
  const { checked, error } = await checkBytes(bytes, '来件.xlsx', { rules: {} });
  if (error?.message.key === 'errors.unexpected')
    return { answer: 'unexpected', fault: error.message.values.detail ?? '' };
  if (error !== null) return { answer: error.code, fault: null };
  const ready = checked?.result.summary.ready === true;
  return { answer: ready ? 'ready' : 'checked', fault: ready && !mayBeReady ? 'ready' : null };
}

function judge(rows: Rows, mayBeReady: boolean): Outcome {
  const sheet = denseSheet({ name: '支出表', rows });
  const { summary, tables } = checkWorkbook({ sheets: [sheet], names: [], calculation: 'automatic' });
  // Where no table is found the command says so; that is no silent "ready".
  const ready = summary.ready && tables.length > 0;
  return { answer: ready ? 'ready' : 'checked', fault: ready && !mayBeReady ? 'ready' : null };
}

/** Bytes changed anywhere: checksums must notice it, or what is found must be the same. */
export async function packageTrial(random: Random): Promise<Outcome> {
  const number = random.below(SAMPLES.length);
  const sample = SAMPLES[number] ?? new Uint8Array();
  if (random.below(2) === 0) return openTrial(mutatedBytes(sample, random), number === 0);
  return openTrial(mutatedMarkup(sample, random), true);
}

/** A consistent table, changed into anything, or with one amount made wrong. */
export async function gridTrial(random: Random): Promise<Outcome> {
  const { rows } = yearTable(random, '支出表');
  return random.below(2) === 0 ? judge(mutatedGrid(rows, random), true) : judge(falsified(rows, random), false);
}

/** A consistent table with a paragraph that tells of it, changed into anything, or with one digit made wrong. */
export async function sentenceTrial(random: Random): Promise<Outcome> {
  const { rows } = yearTable(random, '支出表');
  const sentence = sentenceOf(rows);
  const isFalse = random.below(2) === 0;
  const text = isFalse ? falsifiedSentence(sentence, random) : mutatedSentence(sentence, random);
  return judge([...rows, [], [text]], !isFalse);
}
