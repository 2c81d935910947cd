import { MARK_LOOKS } from '../../../src/workbook/mark-look';
import { stopOffice } from '../../excel-host/open-excel';
import { at, TABLE } from '../contract/fixtures';
import { openInExcel } from './open';

afterAll(stopOffice);

test("the clerk's own conditional formats stay", async () => {
  const { port, run, model } = await openInExcel([TABLE]);
  await run(async (context) => {
    const { conditionalFormats } = context.workbook.worksheets.getItem('支出表').getRange('B3:C5');
    conditionalFormats.add('Custom').custom.rule.formula = '=B3>100';
    conditionalFormats.add('DataBar');
    await context.sync();
  });
  await port.write({ marks: [{ at: at('B3'), severity: 'error' }] });
  await port.write({ marks: [] });
  expect(model.state.sheets[0]?.state.conditionalFormats.map(({ type }) => type).sort()).toEqual(['Custom', 'DataBar']);
});

test("the clerk's fills stay", async () => {
  const { port, run } = await openInExcel([TABLE]);
  await run(async (context) => {
    context.workbook.worksheets.getItem('支出表').getRange('B3').format.fill.color = '#123456';
    await context.sync();
  });
  await port.write({ marks: [{ at: at('B3'), severity: 'error' }] });
  const color = await run(async (context) => {
    const { fill } = context.workbook.worksheets.getItem('支出表').getRange('B3').format;
    fill.load('color');
    await context.sync();
    return fill.color;
  });
  expect(color).toBe('#123456');
});

test('there is one conditional format for each sheet and severity, whatever the number of cells', async () => {
  const { port, model } = await openInExcel([TABLE]);
  const marks = Array.from({ length: 200 }, (_, row) => ({
    at: { sheet: '支出表', row, column: row % 3 },
    severity: row % 2 === 0 ? ('error' as const) : ('warning' as const),
  }));
  await port.write({ marks });
  expect(model.state.sheets[0]?.state.conditionalFormats).toHaveLength(2);
});

test('marks have the colours of their severity', async () => {
  const { port, run } = await openInExcel([TABLE]);
  await port.write({ marks: [{ at: at('B3'), severity: 'warning' }] });
  const color = await run(async (context) => {
    const { fill } = context.workbook.worksheets.getItem('支出表').getRange('B3').conditionalFormats.getItemAt(0)
      .custom.format;
    fill.load('color');
    await context.sync();
    return fill.color;
  });
  expect(color).toBe(`#${MARK_LOOKS.warning.fill}`);
});

test('thousands of scattered marks fit into addresses that Excel takes', async () => {
  const { port, marks } = await openInExcel([TABLE]);
  const wanted = Array.from({ length: 3000 }, (_, row) => ({
    at: { sheet: '支出表', row: row * 2, column: row % 5 },
    severity: 'error' as const,
  }));
  await port.write({ marks: wanted });
  expect(marks()).toHaveLength(3000);
});
