import { FluentProvider } from '@fluentui/react-components';
import { renderToStaticMarkup } from 'react-dom/server';
import { PaneProvider } from '../../src/taskpane/components/pane-context';
import { UnfinishedCard } from '../../src/taskpane/components/unfinished-card';
import { createPane } from '../../src/taskpane/pane';
import { createStore } from '../../src/taskpane/store';
import { stopOffice } from '../excel-host/open-excel';
import { at, inputAt, TABLE } from '../workbook/contract/fixtures';
import { openInExcel } from '../workbook/excel/open';

afterAll(stopOffice);

const CELLS = [
  { at: at('B3'), before: { value: 1200.5 }, after: { value: 1 } },
  { at: at('B4'), before: { value: 12.25 }, after: { value: 2 } },
];

/** The pane over a workbook in which a write breaks off between two cells, if `breaksOff`. */
async function opened(breaksOff: boolean) {
  const workbook = await openInExcel([TABLE]);
  if (breaksOff) {
    let values = 0;
    workbook.host.setFaults({
      refuse: ({ Name }) => {
        values += Name === 'Values' ? 1 : 0;
        return values > 1 ? 'GeneralException' : undefined;
      },
    });
    await expect(workbook.port.write({ cells: CELLS })).rejects.toThrow();
    workbook.host.setFaults({});
  }
  const pane = createPane(createStore(), async () => workbook.port);
  await pane.open();
  const shown = () =>
    renderToStaticMarkup(
      <FluentProvider>
        <PaneProvider value={pane}>
          <UnfinishedCard />
        </PaneProvider>
      </FluentProvider>,
    );
  return { pane, workbook, shown };
}

test('a write that was broken off is told of, with a button', async () => {
  const { shown } = await opened(true);
  expect(shown()).toContain('恢复写入之前的内容</button>');
});

test('the button brings the former contents back, and the message goes', async () => {
  const { pane, workbook, shown } = await opened(true);
  const broken = inputAt(workbook.look(), 'B3');
  await pane.restoreUnfinished();
  expect([broken, inputAt(workbook.look(), 'B3'), shown().includes('中途断开')]).toEqual([
    { value: 1 },
    { value: 1200.5 },
    false,
  ]);
});

test('what was restored can be taken back', async () => {
  const { pane, workbook, shown } = await opened(true);
  await pane.restoreUnfinished();
  const told = shown();
  await pane.undo('unfinished');
  expect([told, inputAt(workbook.look(), 'B3')]).toEqual([expect.stringContaining('已恢复'), { value: 1 }]);
});

test('a workbook without such a write shows no message', async () => {
  const { shown } = await opened(false);
  expect(shown()).not.toContain('button');
});
