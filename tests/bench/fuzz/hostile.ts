import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { HOSTILE_CONTENTS } from '../../hostile/contents';
import { HOSTILE_PACKAGES, type HostileWorkbook } from '../../hostile/workbooks';
import { type CommandRun, runCommand } from './run-command';

/** Bytes of the hostile part: just below what a part may have, and for contents what a large workbook has. */
const [LARGEST_PART, LARGE_CONTENTS] = [126_000_000, 5_000_000];
/** What every file has to be answered within. */
const [SECONDS, MEGABYTES] = [20, 1500];

function answerOf({ out }: CommandRun): string {
  try {
    const file = JSON.parse(out).files[0];
    return file.error?.code ?? (file.summary.ready ? 'ready' : 'checked');
  } catch {
    return 'none';
  }
}

async function measure({ name, make, answers }: HostileWorkbook, size: number, file: string): Promise<boolean> {
  const bytes = make(size);
  writeFileSync(file, bytes);
  const run = await runCommand([file, '--json']);
  const answer = answerOf(run);
  const isExpected = [...answers, 'too-large', ...(answers.includes('checked') ? ['ready'] : [])].includes(answer);
  const hasTrace = /\n\s+at /.test(run.errors + run.out);
  const isGood = isExpected && !hasTrace && run.seconds <= SECONDS && run.megabytes <= MEGABYTES;
  const figures = `${run.seconds.toFixed(1).padStart(5)} s ${run.megabytes.toFixed(0).padStart(5)} MB`;
  console.log(`${isGood ? 'ok   ' : 'WRONG'} ${figures}  ${name} (${(bytes.length / 1e6).toFixed(1)} MB) → ${answer}`);
  return isGood;
}

/** Sends every hostile workbook through the command, npm included, and returns how many were answered badly. */
export async function measureHostile(): Promise<number> {
  const folder = mkdtempSync(path.join(tmpdir(), 'ecr-hostile-'));
  const file = path.join(folder, '来件.xlsx');
  let bad = 0;
  for (const each of HOSTILE_PACKAGES) if (!(await measure(each, LARGEST_PART, file))) bad += 1;
  for (const each of HOSTILE_CONTENTS) if (!(await measure(each, LARGE_CONTENTS, file))) bad += 1;
  rmSync(folder, { recursive: true, force: true });
  return bad;
}
