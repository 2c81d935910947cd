import { diagnosticText } from '../../src/taskpane/diagnostics';
import { createGalleryWorkbook } from '../../src/taskpane/gallery/gallery-workbook';
import { samples } from '../../src/taskpane/gallery/samples';
import { createPane } from '../../src/taskpane/pane';
import { problemOf } from '../../src/taskpane/problem';
import { createStore } from '../../src/taskpane/store';
import { WorkbookError } from '../../src/workbook/port';

const problem = (reason: string) => problemOf(new WorkbookError('host-failure', { reason, sheet: '支出表' }));

async function textFor(reason: string): Promise<string> {
  const pane = createPane(createStore(), () => Promise.resolve(createGalleryWorkbook([samples.transposed])));
  await pane.check();
  return diagnosticText(problem(reason), pane.store.state());
}

// Node 20 has no navigator of its own.
beforeAll(() => {
  Object.defineProperty(globalThis, 'navigator', { value: { userAgent: 'a browser' }, configurable: true });
});

describe('the diagnostics', () => {
  it('hold nothing that stands in the workbook, not even the names of its sheets', async () => {
    const text = await textFor('GeneralException');
    expect(['支出', '381', '2100', '万元'].filter((content) => text.includes(content))).toEqual([]);
  });

  it('count what there was', async () => {
    expect(await textFor('GeneralException')).toContain('sheets: 1, cells: 50, tables: 1, findings: 3');
  });

  it("name Excel's own code", async () => {
    expect(await textFor('GeneralException')).toContain('code: host-failure (GeneralException)');
  });

  it('leave out a reason in words, which may quote a cell', async () => {
    expect(await textFor('The value 5000 of 张三 is wrong')).toContain('code: host-failure\n');
  });
});
