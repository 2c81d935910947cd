import type { Area } from '../core/grid/address';
import type { ApplicationRequest } from './application-request';
import { type CommonApi, createCommonApi } from './common-api';
import type { Faults } from './fault';
import { HostError, type HostErrorCode } from './host-error';
import { bindingEntries } from './protocol/binding-events';
import type { Context } from './protocol/context';
import { RAISED } from './protocol/event-numbers';
import { entriesOf } from './protocol/events';
import { execute } from './protocol/execute';
import type { EventEntry, RequestBody, RequestMessage, ResponseBody } from './protocol/messages';
import { readRequest } from './protocol/read-request';
import { createReferences } from './protocol/references';
import { createRegistrations } from './protocol/registrations';
import type { ServiceCall } from './protocol/services';
import type { TypeTable } from './protocol/type-table';
import type { ApiVersion } from './protocol/version';
import { definitions } from './types/all';
import { make, type Targets } from './types/targets';
import { LARGEST_MESSAGE } from './workbook-model/limits';
import { settle } from './workbook-model/settle';
import { release, track } from './workbook-model/track';
import type { TrackedArea, WorkbookModel } from './workbook-model/workbook';

export interface HostOptions {
  /** The object model of the loaded package, see `describeTypes`; may follow later by `learnTypes`. */
  readonly types?: TypeTable;
  /** The newest requirement set that the host claims; members of later ones are refused. */
  readonly excelApi?: ApiVersion;
  /** On the web, requests and responses are limited to five megabytes, and there is the set ExcelApiOnline. */
  readonly platform?: 'desktop' | 'web';
  readonly faults?: Faults;
  /** Told what an add-in asks of Excel itself: to save, to close, to open another workbook. */
  readonly onRequest?: (request: ApplicationRequest) => void;
}

/** What the library talks to; it sets `onMessageFromHost` itself. */
export interface HostBridge {
  sendMessageToHost(message: string): void;
  onMessageFromHost: (message: string) => void;
}

interface HostCounts {
  /** Messages that did something; those that only release references are clean-up. */
  requests: number;
  cleanUps: number;
  /** UTF-8 bytes of the messages. */
  bytesIn: number;
  bytesOut: number;
  actions: number;
}

/** An in-memory Excel with one workbook open in it. */
export interface ExcelHost {
  readonly bridge: HostBridge;
  readonly model: WorkbookModel;
  readonly counts: HostCounts;
  /** The older interface beside the bridge. */
  readonly common: CommonApi;
  /** Calls of the library to things beside the workbook: ribbon, pane, telemetry. */
  readonly serviceCalls: readonly ServiceCall[];
  learnTypes(types: TypeTable): void;
  /** While a person edits a cell, messages are refused, or wait when the program asked for that. */
  editCell(editing: boolean): void;
  /** Runs a function command of the ribbon that was given to `Office.actions.associate`. */
  runAction(name: string, control?: string): void;
  setFaults(faults: Faults): void;
  /** The person comes back to this workbook from another window. */
  activateWorkbook(): void;
  close(): void;
}

const DELAY_FOR_CELL_EDIT = 64;
/** The entry that runs a function which the add-in associated with a name. */
const INVOKE_ACTION = { messageCategory: 2, messageType: 1000 } as const;
const MOST_EVENT_REFERENCES = 200;

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

function onlyCleansUp(body: RequestBody): boolean {
  const doing = body.Actions.filter(({ ActionType }) => ActionType !== 1);
  return doing.length > 0 && doing.every(({ Name }) => Name === '_RemoveReference' || Name === '_RemoveAllReferences');
}

function failure(code: HostErrorCode, message: string): ResponseBody {
  return {
    Error: { Code: code, Message: message, ActionIndex: 0, Location: '' },
    ProcessedResults: { Results: [] },
    TraceIds: [],
  };
}

/** Opens a workbook in an in-memory Excel that answers the library's requests. */
export function createExcelHost(model: WorkbookModel, options: HostOptions = {}): ExcelHost {
  const references = createReferences((area) => release(model, area));
  const registrations = createRegistrations(RAISED);
  const serviceCalls: ServiceCall[] = [];
  const counts: HostCounts = { requests: 0, cleanUps: 0, bytesIn: 0, bytesOut: 0, actions: 0 };
  const eventReferences: string[] = [];
  let types = options.types ?? {};
  let faults = options.faults ?? {};
  let editing = false;
  let closed = false;
  let waiting: { readonly request: RequestMessage; readonly body: RequestBody }[] = [];
  let ofMessage: TrackedArea[] = [];

  const context: Context = {
    model,
    references,
    runtime: { eventsEnabled: true },
    ask: (request) => options.onRequest?.(request),
    referenceOf: (target) => references.idOf(target),
    track: (sheet, area) => {
      const tracked = track(model, sheet, area);
      ofMessage.push(tracked);
      return tracked;
    },
  };

  const send = (message: object): void => {
    const text = JSON.stringify(message);
    counts.bytesOut += bytesOf(text);
    const deliver = () => {
      if (!closed) bridge.onMessageFromHost(text);
    };
    if (faults.delay === undefined) queueMicrotask(deliver);
    else setTimeout(deliver, faults.delay);
  };
  const raise = (entries: readonly EventEntry[]): void => {
    if (entries.length > 0) send({ type: 3, message: { entries } });
  };
  const referenceTo = (sheet: Targets['Worksheet'], areas: readonly Area[]): string => {
    const [first] = areas;
    if (first === undefined) return '';
    const id = references.keep(make('Range', track(model, sheet, first)));
    eventReferences.push(id);
    const oldest = eventReferences.length > MOST_EVENT_REFERENCES ? eventReferences.shift() : undefined;
    if (oldest !== undefined) references.remove(oldest);
    return id;
  };
  const listener: Parameters<WorkbookModel['listeners']['add']>[0] = (events) => {
    if (!context.runtime.eventsEnabled) return;
    const entries = events.flatMap((event) => entriesOf(event, { registrations, referenceTo }));
    raise([...entries, ...bindingEntries(model.state.bindings, events)]);
  };
  model.listeners.add(listener);
  const common = createCommonApi(model);

  const answer = (body: RequestBody): ResponseBody => {
    const claim = { excelApi: options.excelApi ?? '1.15', online: options.platform === 'web' };
    const dispatch = { types, definitions, claim, registrations, serviceCalls, context };
    const beforeAction = (index: number, action: RequestBody['Actions'][number]): void => {
      faults.between?.(action, index);
      const code = faults.refuse?.(action, index);
      if (code !== undefined) throw new HostError(code, 'Refused on purpose.');
    };
    try {
      return execute(body, { dispatch, hooks: { beforeAction } });
    } finally {
      for (const tracked of ofMessage) if (!references.holds(tracked)) release(model, tracked);
      ofMessage = [];
    }
  };

  const reply = (id: number, body: ResponseBody): void => {
    const message = { id, type: 1, message: { statusCode: 200, headers: {}, body } };
    const tooLarge = options.platform === 'web' && bytesOf(JSON.stringify(message)) > LARGEST_MESSAGE;
    const refusal = failure('ResponsePayloadSizeLimitExceeded', 'The response is larger than five megabytes.');
    send(tooLarge ? { ...message, message: { ...message.message, body: refusal } } : message);
  };

  const carryOut = (request: RequestMessage, body: RequestBody, size: number): void => {
    const { id, flags = 0 } = request;
    if (options.platform === 'web' && size > LARGEST_MESSAGE) {
      reply(id, failure('RequestPayloadSizeLimitExceeded', 'The request is larger than five megabytes.'));
      return;
    }
    const usesWorkbook = Object.values(body.ObjectPaths).some(({ ObjectPathType }) => ObjectPathType !== 2);
    if (editing && usesWorkbook && !onlyCleansUp(body)) {
      if ((flags & DELAY_FOR_CELL_EDIT) !== 0) waiting.push({ request, body });
      else reply(id, failure('InvalidOperationInCellEditMode', 'A cell is being edited.'));
      return;
    }
    if (usesWorkbook) counts[onlyCleansUp(body) ? 'cleanUps' : 'requests'] += 1;
    counts.actions += body.Actions.length;
    reply(id, answer(body));
    settle(model);
  };

  const bridge: HostBridge = {
    onMessageFromHost: () => undefined,
    sendMessageToHost(text) {
      if (closed) return;
      const size = bytesOf(text);
      counts.bytesIn += size;
      const read = readRequest(text);
      if (read.kind === 'request') carryOut(read.request, read.body, size);
      else if (read.kind === 'malformed') reply(read.id, failure('InvalidArgument', `Not understood: ${read.what}.`));
    },
  };

  return {
    bridge,
    model,
    counts,
    common,
    serviceCalls,
    learnTypes: (table) => {
      types = table;
    },
    editCell(now) {
      editing = now;
      if (now) return;
      const late = waiting;
      waiting = [];
      for (const { request, body } of late) carryOut(request, body, 0);
    },
    runAction(name, control = name) {
      const message = JSON.stringify([name, JSON.stringify({ source: { id: control } })]);
      raise([{ ...INVOKE_ACTION, targetId: '', message }]);
    },
    activateWorkbook() {
      model.news.push({ kind: 'workbook-activated' });
      settle(model);
    },
    setFaults(next) {
      faults = next;
    },
    close() {
      closed = true;
      model.listeners.delete(listener);
    },
  };
}
