import { headingWord, readTiers } from '../../../src/core/tables/heading';

describe('a heading', () => {
  test.each([
    ['项目', 'name'],
    ['支出功能分类科目', 'name'],
    ['科目编码', 'code'],
    ['功能分类科目编码', 'code'],
    ['类', 'level'],
    ['序号', 'counter'],
    ['本年支出', 'spending'],
    ['2024年度\n决算数', 'spending'],
    ['全年执行数', 'spending'],
    ['上年同期', 'spending'],
    ['金额（万元）', 'amount'],
    ['2024', 'amount'],
    ['合　计', 'total'],
    ['增减额', 'change'],
    ['2024年比2023年增减额', 'change'],
    ['增加（减少）额', 'change'],
    ['增减', 'change-or-rate'],
    ['比上年增减', 'change-or-rate'],
    ['增减率(%)', 'growth-rate'],
    ['增减幅度', 'growth-rate'],
    ['增减（%）', 'growth-rate'],
    ['年初预算数', 'initial-budget'],
    ['调整预算数', 'adjusted-budget'],
    ['全年预算数', 'adjusted-budget'],
    ['预算调整数', 'adjustment'],
    ['完成年初预算%', 'execution-rate'],
    ['决算数为预算数的%', 'execution-rate'],
    ['预算执行率', 'execution-rate'],
    ['预算数为上年执行数的%', 'of-last-year'],
    ['占总支出%', 'share'],
    ['占比', 'share'],
    ['其中：基本支出', 'basic'],
    ['项目支出', 'project'],
    ['一般公共预算财政拨款', 'part'],
    ['本年收入', 'income'],
    ['年初结转和结余', 'balance'],
    ['支出排名', 'note'],
    ['分值', 'weight'],
    ['自评得分', 'score'],
    ['增减原因', 'note'],
    ['一、本年收入', 'other'],
    ['村名', 'other'],
  ])('%j says %s', (text, meaning) => {
    expect(headingWord(text).meaning).toBe(meaning);
  });

  test('names its year', () => {
    expect(headingWord('二〇二四年决算数').year).toBe(2024);
  });

  test('that compares years names none', () => {
    expect(headingWord('2024年比2023年增减额').year).toBeNull();
  });

  test('names its unit', () => {
    expect(headingWord('2024年支出（元）').unit).toBe('元');
  });

  test('is not read beyond a sensible length', () => {
    expect(headingWord('支出'.repeat(16_000)).meaning).toBe('other');
  });
});

describe('the tiers of a heading', () => {
  test.each([
    [['比上年增减', '金额'], 'change'],
    [['比上年增减', '%'], 'growth-rate'],
    [['2024年决算数', '小计'], 'spending'],
    [['2024年决算数', '基本支出'], 'basic'],
    [['年初预算', '合计'], 'initial-budget'],
    [['本年支出', '项目支出'], 'project'],
    [['预算数', '比例'], 'execution-rate'],
  ])('%j say %s', (tiers, meaning) => {
    expect(readTiers(tiers).meaning).toBe(meaning);
  });

  test('pass the year down', () => {
    expect(readTiers(['2023年', '合计']).year).toBe(2023);
  });
});
