import {
  check,
  clickCell,
  gridReady,
  openConsistentSample,
  page,
  pane,
  selected,
  tab,
  type,
  until,
  watched,
} from './workbench-page';

describe('the workbench', () => {
  afterEach(() => {
    expect(watched).toEqual({ errors: [], foreign: [] });
  });

  it('checks the sample, leads to a finding, and takes it back once the cell is corrected in the grid', async () => {
    await check('一键校验');
    await pane.getByText('还不能提交').first().waitFor();
    await pane.getByRole('button', { name: '定位' }).first().click();
    await selected('类级数字错!B9：381.21');
    await type('381.12');
    await pane.getByText('表格已改动，请重新校验').first().waitFor();
    await check('重新校验');
    await pane.getByText('还不能提交').first().waitFor();
    expect(await pane.getByText('类级数字错!B9').count()).toBe(0);
  });

  it('recalculates the total of an edited cell', async () => {
    await openConsistentSample();
    await clickCell(344);
    await selected('支出表!B9：381.12');
    await page.keyboard.type('382.12');
    await page.keyboard.press('Enter');
    await clickCell(596);
    await selected('支出表!B18：6,292.03，公式 =SUM(B4:B17)');
  });

  it('asks to end the typing into a cell before it checks, and then goes on by itself', async () => {
    await clickCell(344);
    await page.keyboard.type('381.12');
    await check('一键校验');
    await pane.getByText('请先按回车结束单元格编辑').first().waitFor();
    await page.keyboard.press('F6');
    await page.keyboard.press('Enter');
    await pane.getByText('还不能提交').first().waitFor();
  });

  it('tells the pane what is selected in the grid', async () => {
    await pane.getByRole('tab', { name: '识别' }).click();
    await clickCell(344);
    await page.keyboard.press('Shift+ArrowDown');
    await pane.getByText('当前选区：类级数字错!B9:B10').waitFor({ state: 'attached' });
  });

  it('shows the report that the pane fills as a sheet', async () => {
    await openConsistentSample();
    await check('一键校验');
    await pane.getByRole('tab', { name: '报告' }).click();
    await pane.getByRole('button', { name: '填充报告' }).click();
    await pane.getByText('报告已写入工作表').waitFor();
    await tab('绩效评价报告').waitFor();
  });

  it('puts a figure right in its cell, recalculates what depends on it, and takes both back', async () => {
    await check('一键校验');
    await pane.getByRole('button', { name: '改为 381.12' }).first().click();
    await pane.getByRole('button', { name: '撤销' }).first().waitFor();
    await clickCell(344);
    await selected('类级数字错!B9：381.12');
    await pane.getByRole('button', { name: '撤销' }).first().click();
    await selected('类级数字错!B9：381.21');
  });

  it('takes a fill of the report back in the grid, with its sheet', async () => {
    await openConsistentSample();
    await pane.getByRole('tab', { name: '报告' }).click();
    await pane.getByRole('button', { name: '填充报告' }).click();
    await tab('绩效评价报告').waitFor();
    await page.keyboard.press('F6');
    await page.keyboard.press('Control+z');
    await tab('绩效评价报告').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+y');
    await tab('绩效评价报告').waitFor();
  });

  it('cuts a cell out and puts it down elsewhere, formulas following, and takes it back', async () => {
    await openConsistentSample();
    await clickCell(344);
    await page.keyboard.press('Control+x');
    await page.mouse.click(860, 344);
    // The browser hands the clipboard over in its own time.
    await until(async () => {
      await page.keyboard.press('Control+v');
      await page.waitForTimeout(200);
      return (await page.locator('#cell').textContent())?.endsWith('!G9：381.12') ?? false;
    });
    await clickCell(344);
    await selected('支出表!B9：空');
    await page.keyboard.press('Control+z');
    await selected('支出表!B9：381.12');
  });

  it('takes a table from another program, larger than what is shown, as one step', async () => {
    const text = Array.from({ length: 500 }, (_, row) => `"第${row}行"\t1,0${row % 10}0.50`).join('\r\n');
    await page.mouse.click(860, 204);
    await page.evaluate((pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    }, text);
    await selected('类级数字错!G4：第0行');
    await page.keyboard.press('Control+End');
    await selected('类级数字错!H503：1,090.50');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+End');
    await selected('类级数字错!E24');
  });

  it('finds and replaces', async () => {
    await page.keyboard.press('Control+f');
    await page.getByLabel('查找内容').fill('国防');
    await page.keyboard.press('Enter');
    await selected('!A5：国防支出');
    await page.getByLabel('替换为').fill('国家防务');
    await page.getByRole('button', { name: '全部替换' }).click();
    await page.getByText('已替换 5 个单元格。').waitFor();
    await page.keyboard.press('Escape');
    await selected('!A5：国家防务支出');
  });

  it('filters rows by what stands in a column', async () => {
    await page.mouse.click(150, 176);
    await selected('类级数字错!A3：项目');
    await page.getByRole('button', { name: '筛选' }).click();
    await page.getByLabel('全选').uncheck();
    await page.getByLabel('国防支出', { exact: true }).check();
    await page.getByRole('button', { name: '确定' }).click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Enter');
    await selected('类级数字错!A5：国防支出');
  });

  it('shows marks and takes them away again', async () => {
    await check('一键校验');
    await pane.getByText('还不能提交').first().waitFor();
    await pane.getByRole('button', { name: '定位' }).first().click();
    const cell = { x: 292, y: 332, width: 20, height: 20 };
    const before = await page.screenshot({ clip: cell });
    const marks = pane.getByLabel('在表中标出问题单元格');
    await marks.click();
    await until(async () => !(await page.screenshot({ clip: cell })).equals(before));
    await marks.click();
    await until(async () => (await page.screenshot({ clip: cell })).equals(before));
  });

  it('is in English as a whole after a switch, and keeps what was found', async () => {
    await check('一键校验');
    await pane.getByText('还不能提交').first().waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Open workbook' }).waitFor();
    await pane.getByText('Not ready to submit').first().waitFor();
    await gridReady();
    expect(await page.title()).toBe('Expenditure Check & Report – workbench');
  });
});

it('sends a policy under which text never becomes code', async () => {
  const violated = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => resolve(effectiveDirective));
        const script = document.createElement('script');
        script.textContent = 'document.title = "run"';
        document.head.append(script);
        setTimeout(() => resolve('nothing was refused'), 2000);
      }),
  );
  expect(violated).toMatch(/^script-src/);
});
