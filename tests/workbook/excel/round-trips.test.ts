import { stopOffice } from '../../excel-host/open-excel';
import { at, resultDocument, type StartSheet, TABLE } from '../contract/fixtures';
import { openInExcel } from './open';

afterAll(stopOffice);

function workbookOf(count: number): readonly StartSheet[] {
  return Array.from({ length: count }, (_, index) => ({
    ...TABLE,
    name: `支出表${index}`,
    protected: index % 7 === 3,
  }));
}

function wide(rows: number, columns: number): readonly (readonly (number | string)[])[] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_cell, column) => (column === 0 ? `一般公共服务支出${row}` : row + column / 100)),
  );
}

describe.each([1, 5, 30])('with %i sheets', (count) => {
  test('a reading takes three round trips', async () => {
    const { port, requests } = await openInExcel(workbookOf(count));
    await port.read();
    expect(requests()).toBe(3);
  });

  test('the first write after a reading takes one', async () => {
    const { port, requests } = await openInExcel(workbookOf(count));
    await port.read();
    requests();
    const marks = [{ at: at('支出表0!B3'), severity: 'error' as const }];
    await port.write({ sheets: [resultDocument(['有误'])], marks, state: '{}' });
    expect(requests()).toBe(1);
  });

  test('any other write takes three to look and one to write', async () => {
    const { port, requests } = await openInExcel(workbookOf(count));
    const marks = [{ at: at('支出表0!B3'), severity: 'error' as const }];
    await port.write({ sheets: [resultDocument(['有误'])], marks, state: '{}' });
    requests();
    await port.write({ sheets: [resultDocument(['无误'])], marks: [], state: '{}' });
    expect(requests()).toBe(4);
  });
});

test('writing into cells looks at them first, even after a reading', async () => {
  const { port, requests } = await openInExcel([TABLE]);
  await port.read();
  requests();
  await port.write({ cells: [{ at: at('B3'), before: { value: 1200.5 }, after: { value: 1 } }] });
  expect(requests()).toBe(4);
});

test('a reading of 144,000 cells stays below 5 MB an answer, with one more round trip for each further 5 MB', async () => {
  const { port, requests, host } = await openInExcel([{ name: '大', rows: wide(12_000, 12) }], { platform: 'web' });
  const before = host.counts.bytesOut;
  const { content } = await port.read();
  const count = requests();
  const answers = (host.counts.bytesOut - before) / 5_000_000;
  expect([content.sheets[0]?.rowCount, count <= 3 + Math.ceil(answers - 1)]).toEqual([12_000, true]);
});

test('cells that are larger than reckoned are read in halves', async () => {
  const long = '支出'.repeat(200);
  const rows = Array.from({ length: 1500 }, () => [long, long]);
  const { port } = await openInExcel([{ name: '长', rows }], { platform: 'web' });
  const { content } = await port.read();
  expect(content.sheets[0]?.content(1499, 1)).toBe(long);
});

test('a stray cell in the last corner is refused as too large, with the name of the sheet', async () => {
  const { port, enter } = await openInExcel([TABLE]);
  await enter({ sheet: '支出表', row: 1_048_575, column: 16_383 }, 1);
  await expect(port.read()).rejects.toMatchObject({ code: 'too-large', values: { part: '支出表' } });
});
