import { bootOffice } from '../../src/excel-host/boot-office';
import { openExcel, plain, startOffice, stopOffice } from './open-excel';

afterAll(stopOffice);

describe('the real office.js over the in-memory Excel', () => {
  it('starts as in Excel on Windows', async () => {
    const { Office } = await startOffice();
    expect(plain(await Office.onReady())).toEqual({ host: 'Excel', platform: 'PC', addin: null });
  });

  it('speaks the language that it was started in', async () => {
    const { Office } = await startOffice();
    expect(Office.context.displayLanguage).toBe('zh-CN');
  });

  it('supports the requirement sets of the package and no later one', async () => {
    const { Office } = await startOffice();
    const supported = (version: string) => Office.context.requirements.isSetSupported('ExcelApi', version);
    expect([supported('1.15'), supported('1.16')]).toEqual([true, false]);
  });

  it('says no to members of later sets where it is started as an older Excel', async () => {
    const older = await bootOffice({ excelApi: '1.7' });
    const { requirements } = older.Office.context;
    older.close();
    expect([requirements.isSetSupported('ExcelApi', '1.7'), requirements.isSetSupported('ExcelApi', '1.14')]).toEqual([
      true,
      false,
    ]);
  });

  it('describes every type of the package', async () => {
    const { types } = await startOffice();
    expect(Object.keys(types).length).toBeGreaterThan(180);
  });

  it('reads from the package which requirement set brought a member', async () => {
    const { types } = await startOffice();
    const member = types.Range?.methods.find(({ wire }) => wire === 'GetMergedAreasOrNullObject');
    expect(member?.since).toBe('ExcelApi 1.13');
  });

  it('keeps what an add-in stores with the document', async () => {
    const { Office } = await startOffice();
    Office.context.document.settings.set('年度', 2024);
    await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
    expect(Office.context.document.settings.get('年度')).toBe(2024);
  });

  it('runs the function that a ribbon button is associated with', async () => {
    const { host, office } = await openExcel();
    const run = new Promise((resolve) => office.Office.actions.associate('runCheck', resolve));
    host.runAction('runCheck', 'CheckButton');
    expect(plain(await run)).toMatchObject({ source: { id: 'CheckButton' } });
  });

  it('notes what is asked of the ribbon', async () => {
    const { host, office } = await openExcel();
    await office.Office.ribbon.requestUpdate({
      tabs: [{ id: 'Tab', groups: [{ id: 'Group', controls: [{ id: 'CheckButton', enabled: false }] }] }],
    });
    const calls = host.serviceCalls.map(({ service, member, args }) => [service.split('/').at(-1), member, args[0]]);
    expect(calls).toContainEqual(['Button:CheckButton', 'Enabled', false]);
  });
});
