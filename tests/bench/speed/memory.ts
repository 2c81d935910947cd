import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { checkWorkbook } from '../../../src/core/checks/check-workbook';
import { readXlsx } from '../../../src/workbook/file/read-xlsx';

/** In a process of its own: prints the bytes that it held at most beyond those before the check. */
export function printMemory(file: string): void {
  const idle = process.memoryUsage.rss();
  checkWorkbook(readXlsx(new Uint8Array(readFileSync(file))));
  console.log(process.resourceUsage().maxRSS * 1024 - idle);
}

/** The most memory that a check needs above the idle process, in bytes; `program` is the bundle that is running. */
export function memoryOf(program: string, file: string): number {
  return Number(execFileSync(process.execPath, [program, '--memory', file], { encoding: 'utf8' }));
}
