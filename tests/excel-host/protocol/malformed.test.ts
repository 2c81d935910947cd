import fc from 'fast-check';
import { createExcelHost } from '../../../src/excel-host/host';
import { newWorkbook } from '../../../src/excel-host/new-workbook';
import { contentOf } from '../../../src/excel-host/workbook-content';
import { reloadCalculation } from '../../../src/excel-host/workbook-model/calculate';
import { openExcel, plain, stopOffice, turn, type } from '../open-excel';

afterAll(stopOffice);

interface Reply {
  readonly id?: number;
  readonly type: number;
  readonly message: { readonly body?: { readonly Error?: { readonly Code: string } } };
}

/** The messages that a program sends for an ordinary piece of work. */
async function ordinaryMessages(): Promise<readonly string[]> {
  const opened = await openExcel();
  const { bridge } = opened.host;
  const sent: string[] = [];
  const send = bridge.sendMessageToHost.bind(bridge);
  bridge.sendMessageToHost = (text) => {
    sent.push(text);
    send(text);
  };
  await opened.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('支出');
    const range = sheet.getRange('A1:B2');
    range.values = [
      [1, '=A1+1'],
      ['合计', '=SUM(B1:B1)'],
    ];
    range.format.fill.color = '#FF0000';
    sheet.getRange('1:1').insert('Down');
    sheet.tables.add('A2:B3', false).load('name');
    context.workbook.names.add('名称', range);
    range.load('values,formulas');
    await context.sync();
    sheet.getRange('A8').moveTo('D9');
    range.conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
    await context.sync();
  });
  return sent;
}

/** A message with one of its values replaced, at a place that a number chooses. */
function spoilt(text: string, place: number, value: unknown): string {
  const message = JSON.parse(text) as object;
  const places: [holder: Record<string, unknown>, key: string][] = [];
  const visit = (holder: object): void => {
    for (const [key, each] of Object.entries(holder)) {
      places.push([holder as Record<string, unknown>, key]);
      if (typeof each === 'object' && each !== null) visit(each);
    }
  };
  visit(message);
  const [holder, key] = places[place % places.length] ?? [{}, 'id'];
  if (key !== 'id') holder[key] = value;
  return JSON.stringify(message);
}

const WRONG = fc.oneof(
  fc.constantFrom(null, true, -1, 0, 1, 2, 3, 1e9, '', '__proto__', 'constructor', '支出', 'Range', 'A1:XFD1048576'),
  fc.jsonValue({ maxDepth: 2 }),
);

describe('a request that was spoilt on its way', () => {
  it('is answered, with a code if it is refused, and leaves a workbook that can be read and calculated', async () => {
    const { office } = await openExcel();
    const messages = await ordinaryMessages();
    const places = fc.array(fc.tuple(fc.nat(messages.length - 1), fc.nat(4000), WRONG), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(places, async (faults) => {
        const model = newWorkbook(['支出', '说明']);
        const host = createExcelHost(model, { types: office.types });
        type(model, '支出', 'A1:B1', [[1, '=A1*2']]);
        const replies: Reply[] = [];
        host.bridge.onMessageFromHost = (reply) => void replies.push(JSON.parse(reply) as Reply);
        for (const [index, place, value] of faults) {
          host.bridge.sendMessageToHost(spoilt(messages[index] ?? '', place, value));
        }
        await turn();
        expect(replies.filter(({ type: kind }) => kind === 1)).toHaveLength(faults.length);
        const before = plain(contentOf(model).sheets.map(({ rowCount, columnCount }) => [rowCount, columnCount]));
        reloadCalculation(model);
        const after = plain(contentOf(model).sheets.map(({ rowCount, columnCount }) => [rowCount, columnCount]));
        expect(after).toEqual(before);
      }),
      { numRuns: 100, seed: 20_241_231 },
    );
  }, 60_000);

  it.each([
    ['no object', '{"id":1,"message":5}'],
    ['no body', '{"id":1,"message":{}}'],
    ['actions that are none', '{"id":1,"message":{"body":{"Actions":[1],"ObjectPaths":{}}}}'],
    ['a body that is no JSON', '{"id":1,"message":{"body":"{"}}'],
    [
      'a path to itself',
      '{"id":1,"message":{"body":{"Actions":[{"Id":1,"ActionType":1,"Name":"","ObjectPathId":2}],"ObjectPaths":{"2":{"Id":2,"ObjectPathType":4,"Name":"Worksheets","ParentObjectPathId":2}}}}}',
    ],
  ])('with %s is refused by a code', async (_, text) => {
    const { office } = await openExcel();
    const host = createExcelHost(newWorkbook(), { types: office.types });
    const code = await new Promise((resolve) => {
      host.bridge.onMessageFromHost = (reply) => resolve((JSON.parse(reply) as Reply).message.body?.Error?.Code);
      host.bridge.sendMessageToHost(text);
    });
    expect(code).toMatch(/^Invalid(?:Argument|ObjectPath)$/);
  });

  it('that is no message at all is passed over', async () => {
    const { office } = await openExcel();
    const host = createExcelHost(newWorkbook(), { types: office.types });
    expect(() => host.bridge.sendMessageToHost('not JSON')).not.toThrow();
    expect(host.counts.requests).toBe(0);
  });
});
