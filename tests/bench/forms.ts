/**
 * False alarms on the public forms: `npm run bench:forms -- [sets] [seed]`. Makes up departments whose nine forms and
 * explanation agree in everything, lays them out in different ways, and prints what is said against them all the same.
 */
import { checkWorkbook } from '../../src/core/checks/check-workbook';
import { addressText } from '../../src/core/grid/address';
import { sayMessage } from '../../src/messages/format';
import { madeDepartment } from './detection/made-department';
import { formsOf, type Layout, workbookFrom } from './detection/made-forms';
import { seeded } from './detection/random';

const [setsText = '100', seedText = '20241231'] = process.argv.slice(2);
const random = seeded(Number(seedText));
const oneOf = <T>(first: T, ...others: readonly T[]): T => [first, ...others][random.below(others.length + 1)] ?? first;

const counts = { error: 0, warning: 0, info: 0 };
const said = new Map<string, string>();
for (let set = 0; set < Number(setsText); set += 1) {
  const department = madeDepartment(random, set % 2 === 0);
  const layout: Layout = {
    codes: oneOf<Layout['codes']>('one', 'three'),
    total: oneOf<Layout['total']>('first', 'last'),
    nothing: oneOf<Layout['nothing']>('blank', 'zero', 'dash'),
    numbers: oneOf<Layout['numbers']>('general', 'formatted', 'text'),
    threePublic: oneOf<Layout['threePublic']>('pairs', 'halves', 'down'),
    blocks: oneOf<Layout['blocks']>(2, 3),
    carried: oneOf<Layout['carried']>('numbered', 'plain', 'of-which', 'total-only'),
  };
  for (const finding of checkWorkbook(workbookFrom(formsOf(department, layout))).findings) {
    counts[finding.severity] += 1;
    if (finding.severity === 'info') continue;
    const place = finding.cells.map(addressText).join('、');
    said.set(
      `${finding.severity} ${finding.message.key}`,
      `${place} ${sayMessage('zh-CN', finding.message)} (set ${set})`,
    );
  }
}
console.log(
  `sets ${setsText}, seed ${seedText}: errors ${counts.error}, warnings ${counts.warning}, infos ${counts.info}`,
);
for (const [key, example] of said) console.log(`${key}: ${example}`);
