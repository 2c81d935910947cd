import path from 'node:path';
import type { InputFile } from './find-files';

/**
 * The name of a marked copy: .xlsm stays what it is, an .xls becomes an .xlsx.
 * @example markedName('镇/甲.xls') // → '镇/甲.xls-校验.xlsx'
 */
export function markedName(name: string): string {
  const extension = path.extname(name);
  const kept = /^\.xls[xm]$/i.test(extension);
  return kept ? `${name.slice(0, -extension.length)}-校验${extension}` : `${name}-校验.xlsx`;
}

/** The name of a report (报告). @example documentName('镇/甲.xlsx') // → '镇/甲-报告.docx' */
export function documentName(name: string): string {
  return `${name.slice(0, name.length - path.extname(name).length)}-报告.docx`;
}

/** The name of a copy to be submitted (报送稿). @example cleanName('镇/甲.xlsm') // → '镇/甲-报送稿.xlsm' */
export function cleanName(name: string): string {
  const extension = path.extname(name);
  return `${name.slice(0, name.length - extension.length)}-报送稿${extension}`;
}

/** Where the output for a file goes: to `out` itself for a single named file, else below the folder `out`. */
export function outputPath(file: InputFile, out: string, isSingle: boolean, rename: (name: string) => string): string {
  if (isSingle) return out;
  return path.join(out, rename(file.named ? path.basename(file.name) : file.name));
}

/** The outputs of each file that belong to an earlier one already: two inputs must not end in one file. */
export function takenOutputs(
  files: readonly InputFile[],
  outputsOf: (file: InputFile) => readonly string[],
): ReadonlyMap<InputFile, readonly string[]> {
  const owners = new Map<string, InputFile>();
  const taken = new Map<InputFile, readonly string[]>();
  for (const file of files) {
    const outputs = outputsOf(file);
    const others = outputs.filter((output) => owners.has(output));
    if (others.length > 0) taken.set(file, others);
    for (const output of outputs) if (!owners.has(output)) owners.set(output, file);
  }
  return taken;
}
