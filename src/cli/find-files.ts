import { type Dirent, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** A workbook that is to be checked. */
export interface InputFile {
  readonly path: string;
  /** As named, or relative to the named folder, with "/" between folders. */
  readonly name: string;
  /** Named on the command line itself, not found in a folder. */
  readonly named: boolean;
}

const WORKBOOK = /\.(xlsx|xlsm|xls)$/i;
/** What this command itself writes beside its inputs. */
const OWN_OUTPUT = /-(校验|报送稿)\.(xlsx|xlsm)$/;

function isWanted(entry: Dirent): boolean {
  const { name } = entry;
  return !name.startsWith('~$') && !name.startsWith('.') && WORKBOOK.test(name) && !OWN_OUTPUT.test(name);
}

/** The workbooks below a folder in the order of their paths; what cannot be listed is left to `onUnreadable`. */
function* filesBelow(folder: string, prefix: string, onUnreadable: (folder: string) => void): Generator<InputFile> {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    onUnreadable(prefix === '' ? folder : prefix);
    return;
  }
  entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  for (const entry of entries) {
    const below = path.join(folder, entry.name);
    const name = prefix + entry.name;
    // Linked folders are not followed: they may lead in circles.
    if (entry.isDirectory() && !entry.name.startsWith('.')) yield* filesBelow(below, `${name}/`, onUnreadable);
    else if (!entry.isDirectory() && isWanted(entry)) yield { path: below, name, named: false };
  }
}

/**
 * The files that the inputs of a command line stand for, each once. A name that does not exist stands for itself:
 * reading it will say so.
 */
export function findFiles(
  inputs: readonly string[],
  folder: string,
  onUnreadable: (folder: string) => void,
): readonly InputFile[] {
  const found = new Map<string, InputFile>();
  for (const input of inputs) {
    const full = path.resolve(folder, input);
    const isFolder = statSync(full, { throwIfNoEntry: false })?.isDirectory() ?? false;
    const files = isFolder ? filesBelow(full, '', onUnreadable) : [{ path: full, name: input, named: true }];
    for (const file of files) if (!found.has(file.path)) found.set(file.path, file);
  }
  return [...found.values()];
}
