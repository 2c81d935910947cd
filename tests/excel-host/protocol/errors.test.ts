import { LARGEST_MESSAGE } from '../../../src/excel-host/workbook-model/limits';
import { settle } from '../../../src/excel-host/workbook-model/settle';
import { deleteSheet } from '../../../src/excel-host/workbook-model/sheets';
import { failureOf, openExcel, plain, sheet, stopOffice, turn, type } from '../open-excel';

afterAll(stopOffice);

describe('what the host refuses', () => {
  it('a sheet that does not exist, with the place in the program', async () => {
    const { run } = await openExcel();
    const failure = await failureOf(
      run(async (context) => {
        context.workbook.worksheets.getItem('无').getRange('A1').values = [[1]];
        await context.sync();
      }),
    );
    expect(failure).toMatchObject({ code: 'ItemNotFound', location: 'WorksheetCollection.getItem' });
  });

  it('an error that the library knows as its own', async () => {
    const { run, office } = await openExcel();
    const error: unknown = await run(async (context) => {
      context.workbook.worksheets.getItem('无').load('name');
      await context.sync();
    }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(office.OfficeExtension.Error);
  });

  it('an array of another shape than the range', async () => {
    const { run } = await openExcel();
    const failure = await failureOf(
      run(async (context) => {
        context.workbook.worksheets.getItem('支出').getRange('A1:B1').values = [[1]];
        await context.sync();
      }),
    );
    expect(failure).toMatchObject({ code: 'InvalidArgument', location: 'Range.values' });
  });

  it('an address that is none', async () => {
    const { run } = await openExcel();
    const failure = await failureOf(
      run(async (context) => {
        context.workbook.worksheets.getItem('支出').getRange('1A').load('values');
        await context.sync();
      }),
    );
    expect(failure.code).toBe('InvalidArgument');
  });

  it('a formula that is none', async () => {
    const { run } = await openExcel();
    const failure = await failureOf(
      run(async (context) => {
        context.workbook.worksheets.getItem('支出').getRange('A1').formulas = [['=SUM(']];
        await context.sync();
      }),
    );
    expect(failure.code).toBe('InvalidArgument');
  });

  it('a second sheet of the same name', async () => {
    const { run } = await openExcel();
    const failure = await failureOf(
      run(async (context) => {
        context.workbook.worksheets.add('说明');
        await context.sync();
      }),
    );
    expect(failure.code).toBe('ItemAlreadyExists');
  });

  it.each(['', 'a/b', '[1]', "'甲", '三'.repeat(32)])('the sheet name "%s"', async (name) => {
    const { run } = await openExcel();
    const failure = await failureOf(
      run(async (context) => {
        context.workbook.worksheets.getItem('支出').name = name;
        await context.sync();
      }),
    );
    expect(failure.code).toBe('InvalidArgument');
  });

  it('a text longer than a cell takes', async () => {
    const { run } = await openExcel();
    const failure = await failureOf(
      run(async (context) => {
        context.workbook.worksheets.getItem('支出').getRange('A1').values = [['长'.repeat(32_768)]];
        await context.sync();
      }),
    );
    expect(failure.code).toBe('InvalidArgument');
  });

  it('a range of more than five million cells', async () => {
    const { run } = await openExcel();
    const failure = await failureOf(
      run(async (context) => {
        context.workbook.worksheets.getItem('支出').getRange('A1:Z200000').load('values');
        await context.sync();
      }),
    );
    expect(failure.code).toBe('RangeExceedsLimit');
  });

  it('a write to a protected sheet', async () => {
    const { run } = await openExcel();
    const failure = await failureOf(
      run(async (context) => {
        const protectedSheet = context.workbook.worksheets.getItem('支出');
        protectedSheet.protection.protect();
        protectedSheet.getRange('A1').values = [[1]];
        await context.sync();
      }),
    );
    expect(failure.code).toBe('AccessDenied');
  });

  it('a new sheet in a protected workbook', async () => {
    const { run } = await openExcel();
    const failure = await failureOf(
      run(async (context) => {
        context.workbook.protection.protect();
        context.workbook.worksheets.add('新');
        await context.sync();
      }),
    );
    expect(failure.code).toBe('AccessDenied');
  });

  it('a member that it does not play, by its name', async () => {
    const { run } = await openExcel();
    const failure = await failureOf(
      run(async (context) => {
        context.workbook.worksheets.getItem('支出').charts.load('count');
        await context.sync();
      }),
    );
    expect(failure).toMatchObject({
      code: 'NotImplemented',
      message: 'The in-memory Excel does not support Worksheet.charts.',
    });
  });

  it('an event that it never raises, by its name', async () => {
    const { run } = await openExcel();
    const failure = await failureOf(
      run(async (context) => {
        context.workbook.onAutoSaveSettingChanged.add(async () => undefined);
        await context.sync();
      }),
    );
    expect(failure.message).toContain('Workbook.onAutoSaveSettingChanged');
  });

  it('a member of a later requirement set than it claims', async () => {
    const { run } = await openExcel({ excelApi: '1.7' });
    const failure = await failureOf(
      run(async (context) => {
        context.workbook.worksheets.getItem('支出').getRange('A1').getMergedAreasOrNullObject().load('address');
        await context.sync();
      }),
    );
    expect(failure).toMatchObject({
      code: 'ApiNotFound',
      message: 'Range.getMergedAreasOrNullObject came with ExcelApi 1.13; this host has ExcelApi 1.7.',
    });
  });

  it('keeps what was written before the action that failed', async () => {
    const { run } = await openExcel();
    await failureOf(
      run(async (context) => {
        const range = context.workbook.worksheets.getItem('支出').getRange('A1:A2');
        range.values = [['写了'], ['也写了']];
        context.workbook.worksheets.getItem('无').load('name');
        range.values = [['没写'], ['没写']];
        await context.sync();
      }),
    );
    const values = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('支出').getRange('A1:A2');
      range.load('values');
      await context.sync();
      return plain(range.values);
    });
    expect(values).toEqual([['写了'], ['也写了']]);
  });
});

describe('Excel on the web', () => {
  it('refuses a request of more than five megabytes', async () => {
    const { run } = await openExcel({ platform: 'web' });
    const failure = await failureOf(
      run(async (context) => {
        const long = '字'.repeat(30_000);
        const rows = Math.ceil(LARGEST_MESSAGE / (30_000 * 3)) + 1;
        context.workbook.worksheets.getItem('支出').getRange(`A1:A${rows}`).values = Array.from(
          { length: rows },
          () => [long],
        );
        await context.sync();
      }),
    );
    expect(failure.code).toBe('RequestPayloadSizeLimitExceeded');
  });

  it('refuses a response of more than five megabytes', async () => {
    const { model, run } = await openExcel({ platform: 'web' });
    type(
      model,
      '支出',
      'A1:A60',
      Array.from({ length: 60 }, () => ['字'.repeat(30_000)]),
    );
    const failure = await failureOf(
      run(async (context) => {
        context.workbook.worksheets.getItem('支出').getUsedRange().load('values');
        await context.sync();
      }),
    );
    expect(failure.code).toBe('ResponsePayloadSizeLimitExceeded');
  });
});

describe('while a cell is being edited', () => {
  it('a batch is refused', async () => {
    const { host, run } = await openExcel();
    host.editCell(true);
    const failure = await failureOf(
      run(async (context) => {
        context.workbook.load('name');
        await context.sync();
      }),
    );
    expect(failure.code).toBe('InvalidOperationInCellEditMode');
  });

  it('a batch that asked for it waits until the edit ends', async () => {
    const { host, office } = await openExcel();
    host.editCell(true);
    let done = false;
    const batch = office.Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.load('name');
      await context.sync();
      done = true;
    });
    await turn();
    const before = done;
    host.editCell(false);
    await batch;
    expect([before, done]).toEqual([false, true]);
  });
});

describe('faults on purpose', () => {
  it('refuses the action that a test names', async () => {
    const { run } = await openExcel({
      faults: { refuse: ({ Name }) => (Name === 'Values' ? 'GeneralException' : undefined) },
    });
    const failure = await failureOf(
      run(async (context) => {
        context.workbook.worksheets.getItem('支出').getRange('A1').values = [[1]];
        await context.sync();
      }),
    );
    expect(failure.code).toBe('GeneralException');
  });

  it('lets somebody else delete a sheet between two actions', async () => {
    const { host, model, run } = await openExcel();
    host.setFaults({
      between: ({ Name }) => {
        if (Name !== 'Values' || model.state.sheets.length === 1) return;
        deleteSheet(model, sheet(model, '支出'));
        settle(model);
      },
    });
    const failure = await failureOf(
      run(async (context) => {
        context.workbook.worksheets.getItem('支出').getRange('A1').values = [[1]];
        await context.sync();
      }),
    );
    expect(failure.code).toBe('InvalidReference');
  });

  it('answers late', async () => {
    const { run } = await openExcel({ faults: { delay: 30 } });
    const start = Date.now();
    await run(async (context) => {
      context.workbook.load('name');
      await context.sync();
    });
    expect(Date.now() - start).toBeGreaterThanOrEqual(25);
  });
});
