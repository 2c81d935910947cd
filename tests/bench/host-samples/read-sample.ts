/** The script of a published sample: the block below `script:` / `content:` of its YAML file, as TypeScript. */
export function scriptOf(yaml: string): string {
  const lines = yaml.split(/\r?\n/);
  const start = lines.findIndex((line, index) => /^ +content:/.test(line) && lines[index - 1] === 'script:');
  const end = lines.findIndex((line, index) => index > start && /^ {4}language:/.test(line));
  return lines
    .slice(start + 1, end)
    .map((line) => line.slice(8))
    .join('\n');
}
