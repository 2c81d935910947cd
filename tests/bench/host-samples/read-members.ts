import type { BootedOffice } from '../../../src/excel-host/boot-office';

/** The parts of a path such as `worksheets.getItem('A.b').name`, cut at the points between members. */
function stepsOf(path: string): readonly string[] {
  return path.match(/\w+(?:\((?:'[^']*'|[^')])*\))?/g) ?? [];
}

interface Loadable {
  load(member: string): unknown;
  readonly [member: string]: unknown;
}

function follow(from: Loadable, step: string): Loadable {
  const [, member = '', written] = /^(\w+)(?:\((.*)\))?$/.exec(step) ?? [];
  const found = from[member];
  if (written === undefined) return found as Loadable;
  if (typeof found !== 'function') throw new Error(`there is no method ${member}`);
  const args = written === '' ? [] : [written.startsWith("'") ? written.slice(1, -1) : Number(written)];
  return found.apply(from, args) as Loadable;
}

/** Reads a member of the open workbook through office.js; the failure as text where it can't be read. */
export async function readMembers(office: BootedOffice, path: string): Promise<unknown> {
  const steps = stepsOf(path);
  const last = steps.at(-1) ?? '';
  try {
    return await office.Excel.run(async (context) => {
      const root = context.workbook as unknown as Loadable;
      const owner = steps.slice(0, -1).reduce(follow, root);
      const result = last.endsWith(')') ? (follow(owner, last) as unknown as { readonly value: unknown }) : undefined;
      if (result === undefined && last !== 'isNullObject') owner.load(last);
      await context.sync();
      return JSON.parse(JSON.stringify(result === undefined ? owner[last] : result.value)) as unknown;
    });
  } catch (error) {
    return String(error);
  }
}
