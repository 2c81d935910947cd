import { checkWorkbook } from '../../../src/core/checks/check-workbook';
import { readXlsx } from '../../../src/workbook/file/read-xlsx';

const TIMES = 5;

function median(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[numbers.length >> 1] ?? 0;
}

function milliseconds(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

/** Milliseconds of reading a file, and of reading and checking it; measured in turns, so that both meet the same machine. */
export function timesOf(file: Uint8Array): {
  readonly parsing: number;
  readonly check: number;
  readonly findings: number;
} {
  let findings = 0;
  const [parsing, check]: [number[], number[]] = [[], []];
  for (let time = 0; time <= TIMES; time++) {
    const one = milliseconds(() => readXlsx(file));
    const both = milliseconds(() => {
      findings = checkWorkbook(readXlsx(file)).findings.length;
    });
    // The first turn compiles the program.
    if (time === 0) continue;
    parsing.push(one);
    check.push(both);
  }
  return { parsing: median(parsing), check: median(check), findings };
}
