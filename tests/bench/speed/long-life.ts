import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createPane } from '../../../src/taskpane/pane';
import { createStore } from '../../../src/taskpane/store';
import { turn } from '../../excel-host/open-excel';
import { openInExcel } from '../../workbook/excel/open';

const ROWS = [
  ['2024年支出决算表'],
  ['单位：万元'],
  ['项目', '2024年', '2023年', '增减额'],
  ['教育支出', 1200.55, 1100.25, 100.3],
  ['社会保障和就业支出', 381.21, 350.1, 31.02],
  ['合计', 1581.67, 1450.35, 131.32],
];
const FIGURE = { sheet: '支出表', row: 3, column: 1 };

/** Prints the heap after 100 and after 1,000 checks in one pane, and after 5,000 edits with events on. */
export async function printLongLife(): Promise<void> {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  const { port, enter } = await openInExcel([{ name: '支出表', rows: ROWS }]);
  const pane = createPane(createStore(), () => Promise.resolve(port));
  const print = (what: string): void => {
    collect();
    console.log(`heap after ${what}: ${(process.memoryUsage().heapUsed / 1e6).toFixed(1)} MB`);
  };
  for (let count = 1; count <= 1000; count += 1) {
    if (count % 2 === 0) await enter(FIGURE, 1000 + count);
    await pane.check();
    if (count === 100 || count === 1000) print(`${count} checks`);
  }
  for (let count = 1; count <= 5000; count += 1) {
    await enter(FIGURE, 2000 + count);
    await turn();
    if (count % 100 === 0) await pane.check();
  }
  print('5000 edits');
}
