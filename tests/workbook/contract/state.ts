import { type Open, TABLE } from './fixtures';

export function describeState(open: Open): void {
  describe('state', () => {
    test('comes back as it was written', async () => {
      const { port } = await open([TABLE]);
      const state = JSON.stringify({ a: '<&>"\n\u4e00\ufffe' });
      await port.write({ state });
      expect(JSON.parse((await port.read()).state ?? '')).toEqual(JSON.parse(state));
    });

    test('is replaced, not added', async () => {
      const { port } = await open([TABLE]);
      await port.write({ state: '{"n":1}' });
      await port.write({ state: '{"n":2}' });
      expect((await port.read()).state).toBe('{"n":2}');
    });

    test('that is empty is none', async () => {
      const { port } = await open([TABLE]);
      await port.write({ state: '{"n":1}' });
      await port.write({ state: '' });
      expect((await port.read()).state).toBeNull();
    });

    test('can be taken back to nothing', async () => {
      const { port } = await open([TABLE]);
      const { undo } = await port.write({ state: '{"n":1}' });
      await port.write(undo);
      expect((await port.read()).state).toBeNull();
    });
  });
}
