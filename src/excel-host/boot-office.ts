import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createContext, Script } from 'node:vm';
import type { CommonApi } from './common-api';
import type { ExcelHost, HostBridge } from './host';
import { controlContext, hostInfo } from './office-environment';
import { describeTypes } from './protocol/describe-types';
import type { RequestMessage } from './protocol/messages';
import type { TypeTable } from './protocol/type-table';
import type { ApiVersion } from './protocol/version';

export interface BootOptions {
  /** The newest requirement set that `isSetSupported` says yes to; not above 1.15, which is all the package has. */
  readonly excelApi?: ApiVersion;
  readonly language?: string;
}

/** The real office.js, loaded once; workbooks are plugged into it one after the other. */
export interface BootedOffice {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** The object model of the package, for `createExcelHost`. */
  readonly types: TypeTable;
  /** From now on new request contexts talk to this host. */
  connect(host: ExcelHost): void;
  /** Stops all timers of the library, so that the process can end. */
  close(): void;
}

/** What the library's global scope is expected to hold after it was loaded. */
interface OfficeGlobals {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & {
    readonly HostBridge: { init(bridge: HostBridge): void };
  };
}

const BASE = 'https://excel.invalid/office-js/';

function distFolder(): string {
  const require = createRequire(join(process.cwd(), 'package.json'));
  return join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
}

/** Texts of the library's files, compiled once in a process. */
const scripts = new Map<string, Script>();

function scriptOf(folder: string, file: string): Script {
  const known = scripts.get(file);
  if (known !== undefined) return known;
  const script = new Script(readFileSync(join(folder, file), 'utf8'), { filename: file });
  scripts.set(file, script);
  return script;
}

function storage() {
  const values = new Map<string, string>();
  return {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: unknown) => void values.set(key, String(value)),
    removeItem: (key: string) => void values.delete(key),
    clear: () => values.clear(),
  };
}

/** Timers that can all be stopped. */
function timers() {
  const running = new Set<NodeJS.Timeout>();
  const once = (callback: () => void, delay?: number): NodeJS.Timeout => {
    const timer = setTimeout(() => {
      running.delete(timer);
      callback();
    }, delay);
    running.add(timer);
    return timer;
  };
  const stop = (timer: NodeJS.Timeout | undefined): void => {
    if (timer === undefined) return;
    running.delete(timer);
    clearTimeout(timer);
  };
  const again = (callback: () => void, delay?: number): NodeJS.Timeout => {
    const timer = setInterval(callback, delay);
    running.add(timer);
    return timer;
  };
  return {
    functions: { setTimeout: once, clearTimeout: stop, setInterval: again, clearInterval: stop },
    stopAll: () => [...running].forEach(stop),
  };
}

/** Answers what the library asks while it starts, before a workbook is plugged in. */
function startBridge(): HostBridge {
  const bridge: HostBridge = {
    onMessageFromHost: () => undefined,
    sendMessageToHost(text) {
      const { id, message } = JSON.parse(text) as RequestMessage;
      const actions = typeof message.body === 'string' ? [] : message.body.Actions;
      const Results = actions.map(({ Id, ActionType }) => ({ ActionId: Id, Value: ActionType === 1 ? {} : null }));
      const reply = { id, type: 1, message: { statusCode: 200, headers: {}, body: { Results, TraceIds: [] } } };
      queueMicrotask(() => bridge.onMessageFromHost(JSON.stringify(reply)));
    },
  };
  return bridge;
}

interface Element {
  readonly src?: string;
  onload?: () => void;
  onerror?: () => void;
}

/** As much of a browser window as the library touches. */
function fakeWindow(
  folder: string,
  options: Required<BootOptions>,
  bridge: HostBridge,
  common: () => CommonApi | undefined,
) {
  const clock = timers();
  const head = {
    appendChild(element: Element) {
      const { src } = element;
      if (src?.startsWith(BASE) !== true) return element;
      clock.functions.setTimeout(() => {
        scriptOf(folder, src.slice(BASE.length)).runInContext(context);
        element.onload?.();
      }, 0);
      return element;
    },
  };
  const element = { src: `${BASE}office.js`, getAttribute: () => null };
  const search = `?_host_Info=${hostInfo(options.language)}`;
  const window: Record<string, unknown> = {
    ...clock.functions,
    console,
    performance,
    queueMicrotask,
    location: {
      href: `https://excel.invalid/taskpane.html${search}`,
      protocol: 'https:',
      host: 'excel.invalid',
      origin: 'https://excel.invalid',
      pathname: '/taskpane.html',
      search,
      hash: '',
    },
    navigator: { userAgent: 'node', language: options.language },
    name: '',
    history: {},
    sessionStorage: storage(),
    localStorage: storage(),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    external: controlContext(options.language, options.excelApi, common),
    _richApiNativeBridge: bridge,
    document: {
      readyState: 'complete',
      URL: 'https://excel.invalid/taskpane.html',
      cookie: '',
      head,
      body: head,
      documentElement: head,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
      getElementsByTagName: (tag: string) => (tag === 'script' ? [element] : [head]),
      createElement: () => ({ setAttribute: () => undefined, getAttribute: () => null }),
    },
  };
  Object.assign(window, { window, self: window, top: window, parent: window });
  const context = createContext(window);
  return { window, context, stopAll: clock.stopAll };
}

/**
 * Loads Microsoft's own office.js from the installed package into a scope of its own, without a browser. Objects of
 * that scope are of another realm: `error instanceof Error` is false, `error instanceof OfficeExtension.Error` true.
 */
export async function bootOffice(options: BootOptions = {}): Promise<BootedOffice> {
  const folder = distFolder();
  const full = { excelApi: options.excelApi ?? '1.15', language: options.language ?? 'zh-CN' };
  const bridge = startBridge();
  let connected: ExcelHost | undefined;
  const { window, context, stopAll } = fakeWindow(folder, full, bridge, () => connected?.common);
  scriptOf(folder, 'office.js').runInContext(context);
  await (window as unknown as OfficeGlobals).Office.onReady();
  const globals = window as unknown as OfficeGlobals;
  const types = describeTypes(globals.Excel);
  return {
    Office: globals.Office,
    Excel: globals.Excel,
    OfficeExtension: globals.OfficeExtension,
    types,
    connect(host) {
      connected = host;
      host.learnTypes(types);
      globals.OfficeExtension.HostBridge.init(host.bridge);
    },
    close: stopAll,
  };
}
