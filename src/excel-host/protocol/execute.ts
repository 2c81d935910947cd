import { HostError, itemNotFound, notImplemented } from '../host-error';
import { isJsonObject, type Json } from '../json';
import { calculateIfNeeded } from '../workbook-model/calculate';
import type { Argument, Outcome } from './definition';
import { ExcelObject } from './excel-object';
import {
  callMember,
  type Dispatch,
  descriptionOf,
  identityOf,
  itemOf,
  memberName,
  readMember,
  writeMember,
} from './members';
import {
  type Action,
  ActionKind,
  type ActionResult,
  type ArgumentInfo,
  PathKind,
  type RequestBody,
  type ResponseBody,
} from './messages';
import { programNames, query } from './query';
import { createService } from './services';
import { programName, wireName } from './type-table';

/** What happens around single actions; for tests of what can go wrong. */
interface ActionHooks {
  readonly beforeAction?: (index: number, action: Action) => void;
}

export interface Execution {
  readonly dispatch: Dispatch;
  readonly hooks: ActionHooks;
}

/** Finds objects by the paths of one message; each path is followed once. */
function pathResolver(body: RequestBody, { dispatch }: Execution) {
  const found = new Map<number, ExcelObject | null>();
  const underWay = new Set<number>();

  const argument = (value: Json, reference: Json | undefined): Argument => {
    if (Array.isArray(value)) {
      const references = Array.isArray(reference) ? reference : [];
      return value.map((each, index) => argument(each, references[index]));
    }
    if (typeof reference === 'number' && reference !== 0) return objectAt(reference);
    if (!isJsonObject(value)) return value;
    if (typeof value._ObjectPathId === 'number') return objectAt(value._ObjectPathId);
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, argument(each, undefined)]));
  };
  const argumentsOf = (info: ArgumentInfo | undefined): readonly Argument[] =>
    (info?.Arguments ?? []).map((value, index) => argument(value, info?.ReferencedObjectPathIds?.[index]));

  const follow = (id: number): ExcelObject | null => {
    const path = Object.hasOwn(body.ObjectPaths, String(id)) ? body.ObjectPaths[String(id)] : undefined;
    if (path === undefined) throw new HostError('InvalidObjectPath', `The message has no object path ${id}.`);
    const parent = (): ExcelObject | null => objectAt(path.ParentObjectPathId ?? 0);
    switch (path.ObjectPathType) {
      case PathKind.global:
        return new ExcelObject('Workbook', dispatch.context.model);
      case PathKind.newObject:
        return createService(path.Name);
      case PathKind.nullObject:
        return null;
      case PathKind.reference: {
        const kept = dispatch.context.references.find(path.Name);
        if (kept === undefined) throw new HostError('InvalidObjectPath', `The object ${path.Name} was released.`);
        return kept;
      }
      case PathKind.property: {
        const owner = parent();
        if (owner === null) return null;
        const value = readMember(dispatch, owner, path.Name);
        return value instanceof ExcelObject ? value : null;
      }
      case PathKind.method: {
        const owner = parent();
        if (owner === null)
          throw new HostError('InvalidObjectPath', `${programName(path.Name)} was called on nothing.`);
        calculateIfNeeded(dispatch.context.model);
        const outcome = callMember(dispatch, owner, path.Name, argumentsOf(path.ArgumentInfo));
        return outcome instanceof ExcelObject ? outcome : null;
      }
      case PathKind.indexer: {
        const owner = parent();
        if (owner === null) throw itemNotFound('item in nothing');
        return itemOf(dispatch, owner, argumentsOf(path.ArgumentInfo));
      }
      default:
        throw notImplemented(`object paths of type ${path.ObjectPathType}`);
    }
  };
  const objectAt = (id: number): ExcelObject | null => {
    const known = found.get(id);
    if (known !== undefined) return known;
    if (underWay.has(id)) throw new HostError('InvalidObjectPath', `The object path ${id} leads to itself.`);
    underWay.add(id);
    try {
      const object = follow(id);
      found.set(id, object);
      return object;
    } finally {
      underWay.delete(id);
    }
  };
  return { objectAt, argumentsOf };
}

type Paths = ReturnType<typeof pathResolver>;

/** Sets several properties at once (update); nested objects reach into navigation properties. */
function update(dispatch: Dispatch, object: ExcelObject, state: Json): void {
  if (!isJsonObject(state)) throw new HostError('InvalidArgument', 'An update takes an object of properties.');
  for (const [name, value] of Object.entries(state)) {
    const wire = wireName(name);
    const part = descriptionOf(dispatch, object).navigation.some((member) => member.wire === wire)
      ? readMember(dispatch, object, wire)
      : undefined;
    if (part instanceof ExcelObject && isJsonObject(value)) update(dispatch, part, value);
    else writeMember(dispatch, object, wire, value);
  }
}

function wireOutcome(outcome: Outcome): Json {
  return outcome === undefined || outcome instanceof ExcelObject ? null : outcome;
}

function carryOut(action: Action, paths: Paths, { dispatch }: Execution): Json {
  if (action.ActionType === ActionKind.trace) return null;
  const object = paths.objectAt(action.ObjectPathId);
  if (object === null) {
    // Methods of a null object do nothing, as Microsoft's own samples expect of `getItemOrNullObject(…).delete()`.
    if (action.ActionType === ActionKind.setProperty) {
      throw new HostError('InvalidObjectPath', `${programName(action.Name)} was set on nothing.`);
    }
    return null;
  }
  switch (action.ActionType) {
    case ActionKind.instantiate:
      return identityOf(dispatch, object);
    case ActionKind.query:
      calculateIfNeeded(dispatch.context.model);
      return query(dispatch, object, action.QueryInfo ?? {});
    case ActionKind.queryAsJson:
      calculateIfNeeded(dispatch.context.model);
      return programNames(query(dispatch, object, action.QueryInfo ?? {}));
    case ActionKind.method:
      calculateIfNeeded(dispatch.context.model);
      return wireOutcome(callMember(dispatch, object, action.Name, paths.argumentsOf(action.ArgumentInfo)));
    case ActionKind.setProperty:
      writeMember(dispatch, object, action.Name, paths.argumentsOf(action.ArgumentInfo)[0] ?? null);
      return null;
    case ActionKind.update:
      update(dispatch, object, action.ObjectState ?? {});
      return null;
    default:
      throw notImplemented(`actions of type ${action.ActionType}`);
  }
}

/** What the library shows as the place of an error. */
function locationOf(action: Action, body: RequestBody, paths: Paths): string {
  const path = body.ObjectPaths[String(action.ObjectPathId)];
  const name = action.Name || path?.Name || 'GetItem';
  try {
    const id = action.Name === '' ? path?.ParentObjectPathId : action.ObjectPathId;
    const owner = id === undefined ? null : paths.objectAt(id);
    return owner === null ? programName(name) : memberName(owner.type, name);
  } catch {
    return programName(name);
  }
}

/** Carries the actions of one message out, in order. The first that fails ends it; what was done before stays. */
export function execute(body: RequestBody, execution: Execution): ResponseBody {
  const paths = pathResolver(body, execution);
  const results: ActionResult[] = [];
  const traces: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      execution.hooks.beforeAction?.(index, action);
      results.push({ ActionId: action.Id, Value: carryOut(action, paths, execution) });
      if (action.ActionType === ActionKind.trace) traces.push(action.Id);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const failure = {
        Code: error.code,
        Message: error.message,
        ActionIndex: index,
        Location: locationOf(action, body, paths),
      };
      return { Error: failure, ProcessedResults: { Results: results }, TraceIds: traces };
    }
  }
  return { Results: results, TraceIds: traces };
}
