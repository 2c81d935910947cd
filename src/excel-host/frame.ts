import type { ExcelHost } from './host';
import { type ControlContext, controlContext } from './office-environment';
import { describeTypes } from './protocol/describe-types';
import type { TypeTable } from './protocol/type-table';
import type { ApiVersion } from './protocol/version';

/** What the frame of the pane sends once, with the port on which its office.js speaks. */
export const HANDSHAKE = 'richapi-port';

/** What goes through the port beside the library's own messages: the object model, once, before the first of them. */
interface TypesMessage {
  readonly kind: 'types';
  readonly types: TypeTable;
}

function isTypesMessage(data: unknown): data is TypesMessage {
  return typeof data === 'object' && data !== null && 'kind' in data && data.kind === 'types';
}

interface PaneWindow {
  _richApiNativeBridge?: { sendMessageToHost(message: string): void; onMessageFromHost?(message: string): void };
  readonly Excel?: object;
  external: unknown;
}

/**
 * In the frame of the pane, before office.js is loaded: lets the library speak through a port to the page around it,
 * and answers what it asks of its surroundings.
 */
export function openPaneBridge(language: string, excelApi: ApiVersion): void {
  const pane = window as unknown as PaneWindow;
  const { port1, port2 } = new MessageChannel();
  let described = false;
  const bridge: NonNullable<PaneWindow['_richApiNativeBridge']> = {
    sendMessageToHost(message) {
      if (!described && pane.Excel !== undefined) {
        described = true;
        port1.postMessage({ kind: 'types', types: describeTypes(pane.Excel) } satisfies TypesMessage);
      }
      port1.postMessage(message);
    },
  };
  port1.onmessage = ({ data }: MessageEvent<string>) => bridge.onMessageFromHost?.(data);
  pane._richApiNativeBridge = bridge;
  const external: ControlContext = controlContext(language, excelApi);
  Object.defineProperty(window, 'external', { value: external, configurable: true, writable: true });
  window.parent.postMessage(HANDSHAKE, window.location.origin, [port2]);
}

/** In the page around it: connects a port that came with the handshake to the host. */
export function connectPane(host: ExcelHost, port: MessagePort): void {
  host.bridge.onMessageFromHost = (message) => port.postMessage(message);
  port.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (isTypesMessage(data)) host.learnTypes(data.types);
    else if (typeof data === 'string') host.bridge.sendMessageToHost(data);
  };
}
