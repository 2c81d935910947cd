import { editsOf } from '../../../src/workbench/grid/edits';

describe('what a person enters into the grid', () => {
  it('is typed text as typed', () => {
    expect(editsOf({ 2: { 1: { v: '1,234.50' } } })).toEqual([{ row: 2, column: 1, input: '1,234.50' }]);
  });

  it('is a formula with its sign', () => {
    expect(editsOf({ 0: { 0: { f: '=SUM(A1:A3)', v: null } } })).toEqual([{ row: 0, column: 0, input: '=SUM(A1:A3)' }]);
  });

  it('is nothing where a cell is cleared', () => {
    expect(editsOf({ 0: { 0: null, 1: { v: null } } })).toEqual([
      { row: 0, column: 0, input: null },
      { row: 0, column: 1, input: null },
    ]);
  });

  it('is text where an apostrophe was typed in front', () => {
    expect(editsOf({ 0: { 0: { v: '007', t: 4 } } })).toEqual([{ row: 0, column: 0, input: "'007" }]);
  });

  it('is a logical value where Univer keeps one as a number', () => {
    expect(editsOf({ 0: { 0: { v: 1, t: 3 } } })).toEqual([{ row: 0, column: 0, input: true }]);
  });

  it('is the text of a cell typed over several lines', () => {
    expect(editsOf({ 0: { 0: { p: { body: { dataStream: '办公费\r印刷费\r\n' } } as never } } })).toEqual([
      { row: 0, column: 0, input: '办公费\n印刷费' },
    ]);
  });

  it('is each cell’s own formula where one is filled down', () => {
    expect(editsOf({ 3: { 2: { f: '=A4-B4', si: 'x' } }, 4: { 2: { si: 'x' } }, 5: { 2: { si: 'x' } } })).toEqual([
      { row: 3, column: 2, input: '=A4-B4' },
      { row: 4, column: 2, input: '=A5-B5' },
      { row: 5, column: 2, input: '=A6-B6' },
    ]);
  });

  it('is nothing where only the look was changed', () => {
    expect(editsOf({ 0: { 0: { s: { bl: 1 } } } })).toEqual([]);
  });
});
