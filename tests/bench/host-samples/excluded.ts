import { reaches } from '../../../src/excel-host/protocol/version';
import type { UsedMember } from './members';

/** The newest requirement set that the in-memory Excel claims. */
const NEWEST = '1.15';
/** Parts of Excel that are not played: pictures drawn on a sheet, pivot tables, functions written in JavaScript. */
const LEFT_OUT_TYPE = /^(?:Chart|Pivot|Shape|Slicer|CustomFunction)/;
const LEFT_OUT_MEMBER = /\.(?:charts|pivotTables|shapes|slicers)$/;

/** The member that keeps a sample out of the measurement, or undefined. */
export function excludedBy(members: readonly UsedMember[]): UsedMember | undefined {
  return members.find(({ name, since }) => {
    if (LEFT_OUT_TYPE.test(name) || LEFT_OUT_MEMBER.test(name)) return true;
    if (since === undefined) return false;
    const [set, version = ''] = since.split(' ');
    return set !== 'ExcelApi' || !reaches(NEWEST, version);
  });
}
