import { HostError } from '../host-error';
import type { Json } from '../json';
import { ExcelObject } from './excel-object';

/** A call that the library makes to something beside the workbook: ribbon, pane, telemetry. */
export interface ServiceCall {
  readonly service: string;
  readonly member: string;
  readonly args: readonly Json[];
}

export const SERVICE = 'Service';

/** Services that are noted instead of played: there is no ribbon and no window here that could change. */
const NOTED = [
  'Microsoft.InternalService.AddinInternalService',
  'Microsoft.Telemetry.TelemetryService',
  'Microsoft.DynamicRibbon.DynamicRibbon',
  'Microsoft.AppRuntime.AppRuntimeService',
  'Microsoft.AppRuntime.AppRuntimePersistenceService',
];

/** The object of a service by its name. @throws {HostError} `ApiNotFound` for a service that is not noted */
export function createService(name: string): ExcelObject {
  if (!NOTED.includes(name)) throw new HostError('ApiNotFound', `This host has no service ${name}.`);
  return new ExcelObject(SERVICE, name);
}

/** Notes a call; the tabs and buttons of the ribbon are objects, everything else gives nothing. */
export function callService(
  calls: ServiceCall[],
  { target }: ExcelObject,
  member: string,
  args: readonly Json[],
): ExcelObject | undefined {
  const service = String(target);
  calls.push({ service, member, args });
  const part = /^Get(Tab|Button)$/.exec(member)?.[1];
  return part === undefined ? undefined : new ExcelObject(SERVICE, `${service}/${part}:${String(args[0])}`);
}
