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

/** True when a host that claims `ExcelApi claimed` has a member; of other sets it claims none. */
export function isClaimed(since: Since, claimed: ApiVersion): boolean {
  if (since === undefined) return true;
  const [set, version] = since.split(' ');
  return set === 'ExcelApi' && version !== undefined && reaches(claimed, version);
}

/** Refuses a member that came with a later requirement set. @throws {HostError} `ApiNotFound` */
export function requireClaimed(member: string, since: Since, claimed: ApiVersion): void {
  if (isClaimed(since, claimed)) return;
  throw new HostError('ApiNotFound', `${member} came with ${since}; this host has ExcelApi ${claimed}.`);
}
