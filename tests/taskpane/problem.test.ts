import { problemOf } from '../../src/taskpane/problem';
import { WorkbookError } from '../../src/workbook/port';

describe('a problem', () => {
  it('has the code of the workbook', () => {
    expect(problemOf(new WorkbookError('sheet-gone', { sheet: '甲' }))).toMatchObject({ code: 'sheet-gone' });
  });

  it('is unexpected where nothing is known about it', () => {
    expect(problemOf('?')).toEqual({ code: 'unexpected', values: {}, trace: 'string' });
  });

  it('leaves the message out of what is copied, for it may quote a cell', () => {
    expect(problemOf(new Error('张三 的工资是 5000')).trace).not.toContain('5000');
  });

  it('names the cause behind the error', () => {
    expect(problemOf(new WorkbookError('host-failure', {}, new TypeError('x'))).trace).toContain('TypeError');
  });
});
