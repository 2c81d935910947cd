import type { CommonApi, PassedList } from './common-api';
import type { ApiVersion } from './protocol/version';

/** What a page's address tells the library about its host (`_host_Info`): Excel on the desktop, without logging. */
export function hostInfo(language: string): string {
  return `Excel$Win32$16.01$${language}$$$disableLogging$0`;
}

type Handler = (id: number, args: PassedList) => void;

/** The `window.external` that the library asks about its surroundings, and what was registered there. */
export interface ControlContext {
  GetContext(): Readonly<Record<string, () => unknown>>;
  Execute(id: number, parameters: unknown, callback: (answer: number | PassedList) => void): void;
  RegisterEvent(id: number, target: string, handler: Handler, callback: (status: number) => void): void;
  UnregisterEvent(id: number, target: string, callback: (status: number) => void): void;
}

const EXCEL = 1;
const READ_WRITE = 0;
const OPENED_WITH_DOCUMENT = 2;
const WHITE = 0xff_ff_ff;

const THEME = {
  primaryFontColor: 0,
  primaryBackgroundColor: WHITE,
  secondaryFontColor: 0,
  secondaryBackgroundColor: 0xf3_f3_f3,
};

/** What the getters of the desktop host's object give. */
function answersOf(language: string, excelApi: ApiVersion): Readonly<Record<string, unknown>> {
  return {
    GetAppType: EXCEL,
    GetSolutionRef: 'add-in',
    GetAppVersionMajor: 16,
    GetAppVersionMinor: 1,
    GetAppUILocale: language,
    GetAppDataLocale: language,
    GetDocUrl: 'C:\\工作簿1.xlsx',
    GetAppCapabilities: READ_WRITE,
    GetActivationMode: OPENED_WITH_DOCUMENT,
    GetControlIntegrationLevel: 1,
    GetSolutionToken: '',
    GetCorrelationId: '0',
    GetInstanceId: '0',
    GetTouchEnabled: false,
    GetCommerceAllowed: true,
    GetSupportedMatrix: JSON.stringify({ ExcelApi: excelApi, RichApiRuntime: '1.2', DelayForCellEdit: '1.1' }),
    GetHostFullVersion: '16.0.17000.20000',
    GetHostCustomMessage: '',
    GetOfficeThemeInfo: JSON.stringify(THEME),
  };
}

/** The document's settings, kept as long as the object lives. */
function settingsStore() {
  const settings = new Map<string, string>();
  const read = (keys: string[], values: string[]): void => {
    keys.push(...settings.keys());
    values.push(...settings.values());
  };
  const write = (keys: readonly string[], values: readonly string[]): void => {
    settings.clear();
    for (const [index, key] of keys.entries()) settings.set(key, values[index] ?? '');
  };
  return { Read: read, Write: write };
}

/** Plays the window object of the desktop host; `common` gives the interface of the workbook that is open, if any. */
export function controlContext(
  language: string,
  excelApi: ApiVersion,
  common: () => CommonApi | undefined = () => undefined,
): ControlContext {
  const store = settingsStore();
  const values = Object.entries({ ...answersOf(language, excelApi), GetSettings: store });
  const answers = Object.fromEntries(values.map(([name, value]) => [name, () => value]));
  const answer = () => answers;
  const succeed = (...args: readonly unknown[]): void => {
    const callback = args.at(-1);
    if (typeof callback === 'function') callback(0);
  };
  const execute: ControlContext['Execute'] = (id, parameters, callback) =>
    callback(common()?.(id, Array.isArray(parameters) ? parameters : []) ?? 0);
  return { GetContext: answer, Execute: execute, RegisterEvent: succeed, UnregisterEvent: succeed };
}
