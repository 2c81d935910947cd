import { connectPane, HANDSHAKE, openPaneBridge } from '../../src/excel-host/frame';
import { createExcelHost } from '../../src/excel-host/host';
import { newWorkbook } from '../../src/excel-host/new-workbook';
import { startOffice, stopOffice } from './open-excel';

interface PaneWindow {
  _richApiNativeBridge: { sendMessageToHost(text: string): void; onMessageFromHost(text: string): void };
  external: { GetContext(): Record<string, () => unknown> };
}

const READ_NAME = {
  id: 7,
  type: 1,
  message: {
    body: {
      Actions: [{ Id: 2, ActionType: 2, Name: '', ObjectPathId: 1, QueryInfo: { Select: ['name'] } }],
      ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: '' } },
    },
  },
};

let ports: MessagePort[] = [];

afterEach(() => {
  for (const port of ports) port.close();
  ports = [];
  Reflect.deleteProperty(globalThis, 'window');
});
afterAll(stopOffice);

/** The frame of the pane as far as the bridge needs it, after its script ran. */
async function openPane(): Promise<{
  readonly pane: PaneWindow;
  readonly greeting: unknown;
  readonly port: MessagePort;
}> {
  const { Excel } = await startOffice();
  const posted: unknown[][] = [];
  const pane = {
    Excel,
    location: { origin: 'https://example.org' },
    parent: { postMessage: (...message: unknown[]) => posted.push(message) },
  };
  Object.assign(globalThis, { window: pane });
  openPaneBridge('zh-CN', '1.15');
  const [greeting, , [port]] = posted[0] as [unknown, string, [MessagePort]];
  ports.push(port);
  return { pane: pane as unknown as PaneWindow, greeting, port };
}

describe('the bridge between pane and workbench', () => {
  it('is offered to the page around the pane', async () => {
    expect((await openPane()).greeting).toBe(HANDSHAKE);
  });

  it('answers a request of the pane, even one sent before the host listened', async () => {
    const { pane, port } = await openPane();
    const answer = new Promise<string>((resolve) => {
      pane._richApiNativeBridge.onMessageFromHost = resolve;
    });
    pane._richApiNativeBridge.sendMessageToHost(JSON.stringify(READ_NAME));
    connectPane(createExcelHost(newWorkbook(['支出'])), port);
    expect(JSON.parse(await answer)).toMatchObject({
      id: 7,
      message: { body: { Results: [{ ActionId: 2, Value: { Name: '工作簿1.xlsx' } }] } },
    });
  });

  it('tells the library its surroundings', async () => {
    const { pane } = await openPane();
    expect(pane.external.GetContext().GetAppUILocale?.()).toBe('zh-CN');
  });
});
