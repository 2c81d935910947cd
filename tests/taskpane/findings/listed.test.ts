import { listAgain, listFresh } from '../../../src/taskpane/findings/listed';
import { finding } from '../finding';

const shown = (listed: ReturnType<typeof listFresh>) =>
  listed.map((each) => (each.solved ? '✓' : '') + each.finding.id);

describe('the list of findings', () => {
  const listed = listFresh(['a', 'b', 'c'].map((id) => finding(id)));

  it('keeps its order after a change and marks what is gone', () => {
    expect(
      shown(
        listAgain(
          listed,
          ['c', 'a'].map((id) => finding(id)),
        ),
      ),
    ).toEqual(['a', '✓b', 'c']);
  });

  it('puts what is new at its end', () => {
    expect(
      shown(
        listAgain(
          listed,
          ['d', 'a', 'b', 'c'].map((id) => finding(id)),
        ),
      ),
    ).toEqual(['a', 'b', 'c', 'd']);
  });

  it('opens a finding again that comes back', () => {
    const gone = listAgain(listed, []);
    expect(shown(listAgain(gone, [finding('b')]))).toEqual(['✓a', 'b', '✓c']);
  });

  it('takes over what has changed in a finding', () => {
    const accepted = finding('a', { accepted: { reason: '已核实' } });
    expect(listAgain(listed, [accepted])[0]?.finding.accepted?.reason).toBe('已核实');
  });

  it('is empty where nothing was found', () => {
    expect(listFresh([])).toEqual([]);
  });
});
