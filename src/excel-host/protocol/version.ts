import { HostError } from '../host-error';
import type { Since } from './type-table';

/** The newest requirement set that a host claims (要求集), such as "1.14". */
export type ApiVersion = string;

function parts(version: string): readonly [number, number] {
  const [major = '0', minor = '0'] = version.split('.');
  return [Number(major), Number(minor)];
}

/** @example reaches('1.14', '1.9') // → true */
export function reaches(claimed: ApiVersion, needed: string): boolean {
  const [major, minor] = parts(claimed);
  const [neededMajor, neededMinor] = parts(needed);
  return major > neededMajor || (major === neededMajor && minor >= neededMinor);
}

/** What a host claims: its level of `ExcelApi`, and whether it is Excel on the web, which has a set of its own. */
export interface Claim {
  readonly excelApi: ApiVersion;
  readonly online: boolean;
}

/** The newest `ExcelApiOnline` of the package. */
const NEWEST_ONLINE = '1.1';

/** True when a host has a member of the set `since`; of other sets than these two it claims none. */
export function isClaimed(since: Since, { excelApi, online }: Claim): boolean {
  if (since === undefined) return true;
  const [set, version] = since.split(' ');
  if (version === undefined) return false;
  if (set === 'ExcelApiOnline') return online && reaches(NEWEST_ONLINE, version);
  return set === 'ExcelApi' && reaches(excelApi, version);
}

/** Refuses a member that came with a later requirement set. @throws {HostError} `ApiNotFound` */
export function requireClaimed(member: string, since: Since, claim: Claim): void {
  if (isClaimed(since, claim)) return;
  throw new HostError('ApiNotFound', `${member} came with ${since}; this host has ExcelApi ${claim.excelApi}.`);
}
