import { failureOf, openExcel, plain, stopOffice, type } from '../open-excel';

afterAll(stopOffice);

async function inWorkbook<Result>(
  work: (workbook: Excel.Workbook, context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  const { model, run } = await openExcel();
  type(model, '支出', 'A1:B3', [
    ['科目', '金额'],
    ['办公费', 1200],
    ['差旅费', 300],
  ]);
  return run(async (context) => plain(await work(context.workbook, context)));
}

describe('defined names', () => {
  it('are added for a range and found again', async () => {
    const name = await inWorkbook(async (workbook, context) => {
      workbook.names.add('支出合计', workbook.worksheets.getItem('支出').getRange('B2:B3'));
      const found = workbook.names.getItem('支出合计');
      found.load('name,type,value,formula,visible,scope');
      await context.sync();
      return found.toJSON();
    });
    expect(name).toMatchObject({
      name: '支出合计',
      type: 'Range',
      value: '支出!$B$2:$B$3',
      formula: '=支出!$B$2:$B$3',
      visible: true,
      scope: 'Workbook',
    });
  });

  it('can be hidden', async () => {
    const visible = await inWorkbook(async (workbook, context) => {
      const name = workbook.names.add('_ecr_result', '=支出!$A$1');
      name.visible = false;
      name.load('visible');
      await context.sync();
      return name.visible;
    });
    expect(visible).toBe(false);
  });

  it('follow rows and the name of their sheet', async () => {
    const formula = await inWorkbook(async (workbook, context) => {
      const sheet = workbook.worksheets.getItem('支出');
      const name = workbook.names.add('合计行', '=支出!$B$3');
      sheet.getRange('1:1').insert('Down');
      sheet.name = '支出 明细';
      name.load('formula');
      await context.sync();
      return name.formula;
    });
    expect(formula).toBe("='支出 明细'!$B$4");
  });

  it('hold constants and formulas, too', async () => {
    const values = await inWorkbook(async (workbook, context) => {
      const unit = workbook.names.add('单位', '万元');
      const sum = workbook.names.add('和', '=SUM(支出!$B$2:$B$3)');
      unit.load('value,type');
      sum.load('value,type');
      await context.sync();
      return [unit.value, unit.type, sum.value, sum.type];
    });
    expect(values).toEqual(['万元', 'String', 1500, 'Integer']);
  });

  it('of a sheet are not those of the workbook', async () => {
    const names = await inWorkbook(async (workbook, context) => {
      const sheet = workbook.worksheets.getItem('支出');
      sheet.names.add('本表', sheet.getRange('A1'));
      workbook.names.load('items/name');
      sheet.names.load('items/name');
      await context.sync();
      return [workbook.names.items.length, sheet.names.items.map(({ name }) => name)];
    });
    expect(names).toEqual([0, ['本表']]);
  });

  it('that are no names are refused', async () => {
    const failure = await failureOf(
      inWorkbook(async (workbook, context) => {
        workbook.names.add('B2', '=支出!$A$1');
        await context.sync();
      }),
    );
    expect(failure.code).toBe('InvalidArgument');
  });
});

describe('XML parts', () => {
  it('are found by namespace and read back', async () => {
    const xml = await inWorkbook(async (workbook, context) => {
      workbook.customXmlParts.add('<a xmlns="urn:one">甲</a>');
      workbook.customXmlParts.add('<b xmlns="urn:two"/>');
      const parts = workbook.customXmlParts.getByNamespace('urn:one');
      parts.load('items/id');
      await context.sync();
      const found = parts.items.map((part) => part.getXml());
      await context.sync();
      return found.map(({ value }) => value);
    });
    expect(xml).toEqual(['<a xmlns="urn:one">甲</a>']);
  });

  it('are replaced and deleted', async () => {
    const left = await inWorkbook(async (workbook, context) => {
      const part = workbook.customXmlParts.add('<a xmlns="urn:one"/>');
      part.setXml('<a xmlns="urn:one">乙</a>');
      const xml = part.getXml();
      await context.sync();
      part.delete();
      const count = workbook.customXmlParts.getCount();
      await context.sync();
      return [xml.value, count.value];
    });
    expect(left).toEqual(['<a xmlns="urn:one">乙</a>', 0]);
  });

  it('must be XML', async () => {
    const failure = await failureOf(
      inWorkbook(async (workbook, context) => {
        workbook.customXmlParts.add('{"state": 1}');
        await context.sync();
      }),
    );
    expect(failure.code).toBe('InvalidArgument');
  });
});

describe('settings', () => {
  it('keep any data', async () => {
    const values = await inWorkbook(async (workbook, context) => {
      workbook.settings.add('口径', { 年度: 2024, 表: ['一', '二'] });
      const found = workbook.settings.getItemOrNullObject('口径');
      const missing = workbook.settings.getItemOrNullObject('无');
      found.load('value');
      await context.sync();
      return [found.value, missing.isNullObject];
    });
    expect(values).toEqual([{ 年度: 2024, 表: ['一', '二'] }, true]);
  });
});

describe('conditional formats', () => {
  it('with a formula keep rule and look', async () => {
    const format = await inWorkbook(async (workbook, context) => {
      const range = workbook.worksheets.getItem('支出').getRange('B2:B3');
      const added = range.conditionalFormats.add('Custom');
      added.custom.rule.formula = '=B2>1000';
      added.custom.format.fill.color = '#FFC7CE';
      added.custom.format.font.color = '#9C0006';
      added.load('id,type,priority,custom/rule/formula,custom/format/fill/color,custom/format/font/color');
      const place = added.getRange();
      place.load('address');
      await context.sync();
      return [added.type, added.priority, added.custom.rule.formula, added.custom.format.fill.color, place.address];
    });
    expect(format).toEqual(['Custom', 0, '=B2>1000', '#FFC7CE', '支出!B2:B3']);
  });

  it('are found on every range that they touch, and deleted', async () => {
    const counts = await inWorkbook(async (workbook, context) => {
      const sheet = workbook.worksheets.getItem('支出');
      const marked = sheet.getRanges('A2,B3').conditionalFormats.add('Custom');
      marked.custom.rule.formula = '=TRUE';
      const near = sheet.getRange('A1:B2').conditionalFormats.getCount();
      const far = sheet.getRange('A1').conditionalFormats.getCount();
      const ranges = marked.getRanges();
      ranges.load('address');
      await context.sync();
      marked.delete();
      const after = sheet.getRange().conditionalFormats.getCount();
      await context.sync();
      return [near.value, far.value, ranges.address, after.value];
    });
    expect(counts).toEqual([1, 0, '支出!A2,支出!B3', 0]);
  });

  it('move with their cells and rewrite their formula', async () => {
    const moved = await inWorkbook(async (workbook, context) => {
      const sheet = workbook.worksheets.getItem('支出');
      const format = sheet.getRange('B2:B3').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=B2>1000';
      sheet.getRange('1:1').insert('Down');
      const place = format.getRange();
      place.load('address');
      format.load('custom/rule/formula');
      await context.sync();
      return [place.address, format.custom.rule.formula];
    });
    expect(moved).toEqual(['支出!B3:B4', '=B3>1000']);
  });
});

describe('other things of a sheet', () => {
  it('validation lists take a range as their source', async () => {
    const validation = await inWorkbook(async (workbook, context) => {
      const sheet = workbook.worksheets.getItem('支出');
      const { dataValidation } = sheet.getRange('C2');
      dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange('A2:A3') } };
      dataValidation.prompt = { title: '科目', message: '从列表中选择', showPrompt: true };
      dataValidation.load('rule,type,prompt');
      await context.sync();
      return [dataValidation.type, dataValidation.rule, dataValidation.prompt];
    });
    expect(validation).toEqual([
      'List',
      { list: { inCellDropDown: true, source: '=支出!$A$2:$A$3' } },
      { title: '科目', message: '从列表中选择', showPrompt: true },
    ]);
  });

  it('page layout keeps what is set, with the margins in points', async () => {
    const layout = await inWorkbook(async (workbook, context) => {
      const { pageLayout } = workbook.worksheets.getItem('支出');
      pageLayout.orientation = 'Landscape';
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintMargins('Centimeters', { top: 3.7, left: 2.8 });
      pageLayout.setPrintTitleRows('$1:$2');
      pageLayout.load('orientation,paperSize,zoom,topMargin');
      const rows = pageLayout.getPrintTitleRows();
      rows.load('address');
      await context.sync();
      return [
        pageLayout.orientation,
        pageLayout.paperSize,
        pageLayout.zoom,
        Math.round(pageLayout.topMargin),
        rows.address,
      ];
    });
    expect(layout).toEqual(['Landscape', 'A4', { horizontalFitToPages: 1 }, 105, '支出!1:2']);
  });

  it('panes are frozen and released', async () => {
    const panes = await inWorkbook(async (workbook, context) => {
      const { freezePanes } = workbook.worksheets.getItem('支出');
      freezePanes.freezeRows(2);
      const frozen = freezePanes.getLocationOrNullObject();
      frozen.load('address');
      await context.sync();
      freezePanes.unfreeze();
      const none = freezePanes.getLocationOrNullObject();
      await context.sync();
      return [frozen.address, none.isNullObject];
    });
    expect(panes).toEqual(['支出!1:2', true]);
  });

  it('tables have headings and a body', async () => {
    const table = await inWorkbook(async (workbook, context) => {
      const sheet = workbook.worksheets.getItem('支出');
      const added = sheet.tables.add('A1:B3', true);
      added.name = '支出明细';
      const body = added.getDataBodyRange();
      body.load('address');
      sheet.tables.load('items/name');
      await context.sync();
      return [sheet.tables.items.map(({ name }) => name), body.address];
    });
    expect(table).toEqual([['支出明细'], '支出!A2:B3']);
  });

  it('the selection is what was selected last', async () => {
    const selected = await inWorkbook(async (workbook, context) => {
      workbook.worksheets.getItem('说明').getRange('B2').select();
      const range = workbook.getSelectedRange();
      const active = workbook.worksheets.getActiveWorksheet();
      range.load('address');
      active.load('name');
      await context.sync();
      return [range.address, active.name];
    });
    expect(selected).toEqual(['说明!B2', '说明']);
  });
});

describe('calculation', () => {
  it('waits in manual mode until it is asked for', async () => {
    const values = await inWorkbook(async (workbook, context) => {
      const sheet = workbook.worksheets.getItem('支出');
      const total = sheet.getRange('C1');
      total.formulas = [['=SUM(B2:B3)']];
      await context.sync();
      workbook.application.calculationMode = 'Manual';
      sheet.getRange('B2').values = [[1]];
      total.load('values');
      await context.sync();
      const before = total.values[0]?.[0];
      workbook.application.calculate('Recalculate');
      total.load('values');
      await context.sync();
      return [before, total.values[0]?.[0]];
    });
    expect(values).toEqual([1500, 301]);
  });

  it('waits for the end of the batch that suspended it', async () => {
    const values = await inWorkbook(async (workbook, context) => {
      const sheet = workbook.worksheets.getItem('支出');
      const total = sheet.getRange('C1');
      total.formulas = [['=SUM(B2:B3)']];
      await context.sync();
      workbook.application.suspendApiCalculationUntilNextSync();
      workbook.application.suspendScreenUpdatingUntilNextSync();
      sheet.getRange('B2').values = [[1]];
      total.load('values');
      await context.sync();
      const during = total.values[0]?.[0];
      total.load('values');
      await context.sync();
      return [during, total.values[0]?.[0]];
    });
    expect(values).toEqual([1500, 301]);
  });
});

describe('sheets', () => {
  it('are renamed, moved, hidden and deleted', async () => {
    const sheets = await inWorkbook(async (workbook, context) => {
      workbook.worksheets.add('报告');
      workbook.worksheets.getItem('说明').delete();
      workbook.worksheets.getItem('报告').position = 0;
      workbook.worksheets.getItem('支出').visibility = 'Hidden';
      workbook.worksheets.getItem('报告').name = '校验结果';
      workbook.worksheets.load('items/name,items/visibility');
      await context.sync();
      return workbook.worksheets.items.map(({ name, visibility }) => [name, visibility]);
    });
    expect(sheets).toEqual([
      ['校验结果', 'Visible'],
      ['支出', 'Hidden'],
    ]);
  });

  it('keep one of them visible', async () => {
    const failure = await failureOf(
      inWorkbook(async (workbook, context) => {
        workbook.worksheets.getItem('说明').visibility = 'Hidden';
        workbook.worksheets.getItem('支出').visibility = 'Hidden';
        await context.sync();
      }),
    );
    expect(failure.code).toBe('InvalidOperation');
  });

  it('are copied with what they hold', async () => {
    const copy = await inWorkbook(async (workbook, context) => {
      const sheet = workbook.worksheets.getItem('支出').copy('After', workbook.worksheets.getItem('支出'));
      const range = sheet.getUsedRange();
      sheet.load('name,position');
      range.load('values');
      await context.sync();
      return [sheet.name, sheet.position, range.values[1]];
    });
    expect(copy).toEqual(['支出 (2)', 1, ['办公费', 1200]]);
  });
});
