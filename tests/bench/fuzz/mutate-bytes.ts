import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Random } from '../detection/random';

/** Changes a few bytes, cuts, doubles or swaps pieces of a file. */
export function mutatedBytes(file: Uint8Array, random: Random): Uint8Array {
  const bytes = file.slice();
  const [from, to] = [random.below(bytes.length), random.below(bytes.length)];
  const length = 1 + random.below(64);
  switch (random.below(5)) {
    case 0:
      return bytes.subarray(0, from);
    case 1:
      return new Uint8Array([...bytes.subarray(0, from), ...bytes.subarray(Math.min(bytes.length, from + length))]);
    case 2:
      bytes.copyWithin(to, from, from + length);
      return bytes;
    case 3:
      bytes.fill(random.below(256), from, from + length);
      return bytes;
    default:
      for (let count = 0; count <= random.below(8); count++) bytes[random.below(bytes.length)] = random.below(256);
      return bytes;
  }
}

/** What is put into the markup of a part in place of something else. */
const PIECES = [
  ...[
    '',
    '<',
    '>',
    '</row>',
    '<c r="A1"/>',
    '<c r="XFD1048576"/>',
    '<c r="A0"/>',
    '<f>',
    '<f t="shared" si="0"/>',
    '<v>',
    '<v>1e400</v>',
  ],
  ...[
    '<is>',
    ' t="s"',
    ' t="e"',
    ' r="__proto__"',
    '&#0;',
    '&amp;',
    '&#x110000;',
    '<![CDATA[',
    ']]>',
    '<!--',
    '-->',
    '<?x?>',
    '"',
    "'",
  ],
  ...[
    '99999999999',
    '-1',
    'NaN',
    '\u0000',
    '\ufffe',
    '\u202e',
    '支出',
    '../../../',
    '__proto__',
    '_x0000_',
    '<mergeCell ref="A1:XFD1048576"/>',
  ],
];

/** Changes the markup of one part and packs the file again, so that its checksums are right. */
export function mutatedMarkup(file: Uint8Array, random: Random): Uint8Array {
  const parts = unzipSync(file);
  const names = Object.keys(parts);
  for (let count = 0; count <= random.below(3); count++) {
    const name = names[random.below(names.length)] ?? '';
    const text = strFromU8(parts[name] ?? new Uint8Array());
    // Near a tag a change does more than within a text.
    const near = text.indexOf('<', random.below(text.length + 1));
    const at = random.below(2) === 0 && near >= 0 ? near : random.below(text.length + 1);
    const piece = PIECES[random.below(PIECES.length)] ?? '';
    const left = random.below(3) === 0 ? at + random.below(40) : at;
    if (random.below(20) === 0) delete parts[name];
    else parts[name] = strToU8(text.slice(0, at) + piece + text.slice(left));
  }
  return zipSync(parts, { level: 0 });
}
