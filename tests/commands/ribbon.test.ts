import { ribbonCommands } from '../../src/commands/ribbon';
import { createPane } from '../../src/taskpane/pane';
import { createStore } from '../../src/taskpane/store';

/** Without an Excel behind it: every command ends in a problem that the pane shows. */
function setUp() {
  const store = createStore();
  const pane = createPane(store, () => Promise.reject(new Error('no workbook')));
  const completed = jest.fn();
  const press = async (name: string) => ribbonCommands(pane).get(name)?.({ completed });
  return { store, pane, press, completed };
}

beforeEach(() => {
  Reflect.set(globalThis, 'Office', { addin: { showAsTaskpane: () => Promise.reject(new Error('already open')) } });
});

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Office');
});

describe('the buttons on the ribbon', () => {
  it.each(['runCheck', 'fillReport'])('give the ribbon back after %s, whatever happened', async (name) => {
    const { press, completed } = setUp();
    await press(name);
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it('give the ribbon back when the pane itself fails', async () => {
    const { pane, completed } = setUp();
    const broken = { ...pane, check: () => Promise.reject(new Error('broken')) };
    await ribbonCommands(broken)
      .get('runCheck')?.({ completed })
      .catch(() => undefined);
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it('show what went wrong in the pane', async () => {
    const { press, store } = setUp();
    await press('runCheck');
    expect(store.state().problem?.code).toBe('unexpected');
  });

  it('turn the pane to the report', async () => {
    const { press, store } = setUp();
    await press('fillReport');
    expect(store.state().view).toBe('report');
  });
});
