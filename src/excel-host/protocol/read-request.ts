import { isJsonObject, type Json } from '../json';
import type { RequestBody, RequestMessage } from './messages';

/** A message as it came: one that can be carried out, or one that can only be answered, or nothing at all. */
type ReadRequest =
  | { readonly kind: 'request'; readonly request: RequestMessage; readonly body: RequestBody }
  | { readonly kind: 'malformed'; readonly id: number; readonly what: string }
  | { readonly kind: 'nothing' };

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

function isArgumentInfo(value: Json | undefined): boolean {
  if (value === undefined) return true;
  if (!isJsonObject(value)) return false;
  const { Arguments, ReferencedObjectPathIds: ids } = value;
  const isList = (list: Json | undefined) => list === undefined || list === null || Array.isArray(list);
  return isList(Arguments) && isList(ids);
}

function isAction(value: Json): boolean {
  if (!isJsonObject(value)) return false;
  const { Id, ActionType, ObjectPathId, Name, ArgumentInfo, QueryInfo } = value;
  return (
    typeof Id === 'number' &&
    typeof ActionType === 'number' &&
    typeof ObjectPathId === 'number' &&
    typeof Name === 'string' &&
    isArgumentInfo(ArgumentInfo) &&
    (QueryInfo === undefined || isQueryInfo(QueryInfo))
  );
}

function isQueryInfo(value: Json): boolean {
  if (!isJsonObject(value)) return false;
  const { Select, Expand, Top, Skip } = value;
  const areNames = (list: Json | undefined) =>
    list === undefined || (Array.isArray(list) && list.every((name) => typeof name === 'string'));
  const isCount = (count: Json | undefined) => count === undefined || (typeof count === 'number' && count >= 0);
  return areNames(Select) && areNames(Expand) && isCount(Top) && isCount(Skip);
}

function isObjectPath(value: Json): boolean {
  if (!isJsonObject(value)) return false;
  const { ObjectPathType, Name, ParentObjectPathId: parent, ArgumentInfo } = value;
  return (
    typeof ObjectPathType === 'number' &&
    typeof Name === 'string' &&
    (parent === undefined || typeof parent === 'number') &&
    isArgumentInfo(ArgumentInfo)
  );
}

/** What of a body is not as the library writes it; undefined for a whole one. */
function flawOf(body: Json | undefined): string | undefined {
  if (!isJsonObject(body)) return 'a body that is no object';
  const { Actions, ObjectPaths } = body;
  if (!Array.isArray(Actions) || !Actions.every(isAction)) return 'actions that are none';
  if (!isJsonObject(ObjectPaths) || !Object.values(ObjectPaths).every(isObjectPath))
    return 'object paths that are none';
  return undefined;
}

/** Reads a message of the library and checks its shape, so that nothing behind has to. */
export function readRequest(text: string): ReadRequest {
  const message = parsed(text);
  if (!isJsonObject(message) || typeof message.id !== 'number') return { kind: 'nothing' };
  const { id, message: envelope } = message;
  if (!isJsonObject(envelope)) return { kind: 'malformed', id, what: 'a message without contents' };
  const body = typeof envelope.body === 'string' ? parsed(envelope.body) : envelope.body;
  const flaw = flawOf(body);
  if (flaw !== undefined) return { kind: 'malformed', id, what: flaw };
  const flags = typeof message.flags === 'number' ? message.flags : 0;
  const whole = body as unknown as RequestBody;
  return { kind: 'request', request: { id, flags, message: { body: whole } }, body: whole };
}
