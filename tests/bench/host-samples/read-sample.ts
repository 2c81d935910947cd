import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A published sample: its script and the page that it belongs to. */
export interface Sample {
  /** As `42-range/formatting`. */
  readonly name: string;
  /** TypeScript. */
  readonly script: string;
  readonly html: string;
}

/** The block below `section:` / `content:` of a sample's YAML file. */
function block(yaml: string, section: string): string {
  const lines = yaml.split(/\r?\n/);
  const start = lines.findIndex((line, index) => /^ +content:/.test(line) && lines[index - 1] === `${section}:`);
  const end = lines.findIndex((line, index) => index > start && /^ {4}language:/.test(line));
  return lines
    .slice(start + 1, end)
    .map((line) => line.slice(8))
    .join('\n');
}

/** Every sample of one folder of the collection, by name. */
export function samplesOf(root: string, folder: string): readonly Sample[] {
  return readdirSync(path.join(root, folder))
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => {
      const yaml = readFileSync(path.join(root, folder, file), 'utf8');
      const name = `${folder}/${file.slice(0, -'.yaml'.length)}`;
      return { name, script: block(yaml, 'script'), html: block(yaml, 'template') };
    });
}
