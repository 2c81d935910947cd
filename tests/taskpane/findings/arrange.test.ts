import { arrange } from '../../../src/taskpane/findings/arrange';
import { listAgain, listFresh } from '../../../src/taskpane/findings/listed';
import { diagnosis, finding } from '../finding';

const arranged = (...findings: Parameters<typeof listFresh>[0]) => arrange(listFresh(findings));
const ids = (listed: ReturnType<typeof listFresh>) => listed.map((each) => each.finding.id);

describe('the arrangement of findings', () => {
  it('puts findings with the same certain cause under it', () => {
    const parts = arranged(finding('sum', { diagnoses: [diagnosis()] }), finding('rate', { diagnoses: [diagnosis()] }));
    expect(parts.causes.map((group) => ids(group.listed))).toEqual([['sum', 'rate']]);
  });

  it('keeps changes of different cells apart', () => {
    const other = diagnosis({ cell: { sheet: '支出表', row: 9, column: 1 } });
    const parts = arranged(finding('a', { diagnoses: [diagnosis()] }), finding('b', { diagnoses: [other] }));
    expect(parts.causes).toHaveLength(2);
  });

  it('leaves a finding with an uncertain cause among the errors', () => {
    expect(ids(arranged(finding('a', { diagnoses: [diagnosis({ certain: false })] })).error)).toEqual(['a']);
  });

  it('keeps an accepted error among the errors', () => {
    expect(ids(arranged(finding('a', { accepted: { reason: '已核实' } })).error)).toEqual(['a']);
  });

  it('puts an accepted warning with what is settled', () => {
    const parts = arranged(
      finding('a', { severity: 'warning', accepted: { reason: '已核实' } }),
      finding('b', { severity: 'warning' }),
    );
    expect([ids(parts.warning), ids(parts.accepted)]).toEqual([['b'], ['a']]);
  });

  it('leaves a warning that is accepted just now in its place', () => {
    const listed = listAgain(listFresh([finding('a', { severity: 'warning' })]), [
      finding('a', { severity: 'warning', accepted: { reason: '已核实' } }),
    ]);
    expect(ids(arrange(listed).warning)).toEqual(['a']);
  });

  it('keeps hints apart', () => {
    expect(ids(arranged(finding('a', { severity: 'info' })).info)).toEqual(['a']);
  });
});
