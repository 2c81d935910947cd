import { strFromU8, unzipSync } from 'fflate';
import type { Report } from '../../src/core/report/report';
import { createReportDocument } from '../../src/docx/report-document';
import { paragraph, REPORT } from './report';

async function partsOf(report: Report): Promise<ReadonlyMap<string, string>> {
  const entries = Object.entries(unzipSync(await createReportDocument(report)));
  return new Map(entries.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

async function part(name: string, report: Report = REPORT): Promise<string> {
  return (await partsOf(report)).get(name) ?? '';
}

function withText(text: string): Report {
  const parts = [{ key: 'other', heading: '其他需要说明问题', paragraphs: [paragraph('other', text)] }];
  return { ...REPORT, sections: [{ key: 'other', heading: '其他需要说明问题', parts }] };
}

/** The style and the words of each paragraph. */
function paragraphsIn(document: string): readonly (readonly [string, string])[] {
  return [...document.matchAll(/<w:p>.*?<\/w:p>/g)].map(([xml]) => [
    /<w:pStyle w:val="(\w+)"/.exec(xml)?.[1] ?? '',
    [...xml.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, text]) => text).join(''),
  ]);
}

test('every paragraph stands in the document in the style of its level', async () => {
  expect(paragraphsIn(await part('word/document.xml'))).toEqual([
    ['Title', '某县某镇人民政府2024年度部门整体支出绩效评价报告'],
    ['Heading1', '一、部门概况'],
    ['FieldLabel', '单位名称'],
    ['FieldText', '某县某镇人民政府'],
    ['FieldLabel', '单位基本职能'],
    ['FieldText', '1.管财政。'],
    ['FieldText', '2.管道路。'],
    ['Heading1', '二、绩效完成情况'],
    ['Heading2', '（一）部门整体支出管理和使用基本情况'],
    ['Body', '支出合计12.50万元，修路3公里。'],
    ['Heading2', '（二）绩效目标完成情况'],
    ['Heading3', '1.夯实基础。'],
    ['Body', '一是修路；二是架桥。'],
    ['Heading1', '三、其他需要说明问题'],
    ['Body', '无'],
    ['Space', ''],
    ['FieldLabel', '填报单位（盖章）'],
    ['FieldText', '某镇'],
    ['FieldLabel', ''],
    ['FieldText', '2025年3月1日'],
  ]);
});

test('the page is that of the standard: A4, margins of 37, 35, 28 and 26 mm, 22 lines of 28 characters', async () => {
  const section = /<w:pgSz.*<\/w:sectPr>/.exec(await part('word/document.xml'))?.[0];
  expect(section).toBe(
    '<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>' +
      '<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587" w:header="850" w:footer="1417" w:gutter="0"/>' +
      '<w:pgNumType/><w:docGrid w:type="linesAndChars" w:linePitch="579" w:charSpace="-842"/></w:sectPr>',
  );
});

test.each([
  ['Title', '方正小标宋简体', '44'],
  ['Heading1', '黑体', '32'],
  ['Heading2', '楷体_GB2312', '32'],
  ['Heading3', '仿宋_GB2312', '32'],
])('the style %s is written in %s', async (style, face, size) => {
  const xml = new RegExp(`w:styleId="${style}">.*?</w:style>`).exec(await part('word/styles.xml'))?.[0] ?? '';
  expect([/w:eastAsia="([^"]*)"/.exec(xml)?.[1], /<w:sz w:val="(\d+)"/.exec(xml)?.[1]]).toEqual([face, size]);
});

test('the body is in 仿宋 at 16 points, lines 28.9 points apart', async () => {
  const defaults = /<w:docDefaults>.*<\/w:docDefaults>/.exec(await part('word/styles.xml'))?.[0];
  expect(defaults).toMatch(/w:eastAsia="仿宋_GB2312".*<w:sz w:val="32"\/>.*w:line="578" w:lineRule="exact"/);
});

test('a body paragraph begins two characters in', async () => {
  expect(await part('word/styles.xml')).toMatch(/w:styleId="Body">.*?w:firstLineChars="200"/);
});

test('each font names another one for machines that do not have it', async () => {
  const fonts = [...(await part('word/fontTable.xml')).matchAll(/w:name="([^"]*)"><w:altName w:val="([^"]*)"/g)];
  expect(fonts.map(([, name, instead]) => `${name}/${instead}`)).toEqual([
    '方正小标宋简体/华文中宋',
    '仿宋_GB2312/仿宋',
    '黑体/SimHei',
    '楷体_GB2312/楷体',
    '宋体/SimSun',
  ]);
});

test('no line begins with the sign of a unit, so that amounts are not torn', async () => {
  const signs = /noLineBreaksBefore w:lang="zh-CN" w:val="([^"]*)"/.exec(await part('word/settings.xml'))?.[1] ?? '';
  expect(['万', '亿', '元', '公', '里', '%'].filter((sign) => !signs.includes(sign))).toEqual([]);
});

test('signs for the rules of line breaks are never markup', async () => {
  const report = withText('无');
  const odd = { ...paragraph('odd', '1个', ['"<&>%x 个']) };
  const parts = [{ key: 'odd', heading: '乙', paragraphs: [odd] }];
  const settings = await part('word/settings.xml', {
    ...report,
    sections: [{ key: 'other', heading: '丙', parts }],
  });
  expect(/noLineBreaksBefore w:lang="zh-CN" w:val="([^"]*)"/.exec(settings)?.[1]).toMatch(/^[^<&]*&gt;[^<&]*元个$/);
});

test('the pages are counted — 1 — at their outer edge', async () => {
  const parts = await partsOf(REPORT);
  const footers = [...parts].filter(([name]) => /^word\/footer\d/.test(name)).map(([, xml]) => xml);
  expect(footers.map((xml) => [/<w:jc w:val="(\w+)"/.exec(xml)?.[1], xml.includes('PAGE')])).toEqual([
    ['right', true],
    ['left', true],
  ]);
});

test.each(['=1+1', '{PAGE}', '<w:br/>&amp;', '{{ 单位名称 }}', 'PAGE \\* MERGEFORMAT'])(
  'the words %p are words in the document',
  async (text) => {
    const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    expect(paragraphsIn(await part('word/document.xml', withText(text))).at(-1)).toEqual(['Body', escaped]);
  },
);

test('characters that XML does not know are left out', async () => {
  const text = '甲\u0000\u000b乙\ud800丙\uffff𠀀';
  expect(paragraphsIn(await part('word/document.xml', withText(text))).at(-1)).toEqual(['Body', '甲乙丙𠀀']);
});

test('the same report gives the same bytes, whenever it is written', async () => {
  const first = await createReportDocument(REPORT);
  jest.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), doNotFake: ['nextTick', 'setImmediate', 'setTimeout'] });
  const second = await createReportDocument(REPORT);
  jest.useRealTimers();
  expect(Buffer.compare(first, second)).toBe(0);
});

describe('a table of the report', () => {
  const parts = [
    { key: 'goals', heading: '绩效目标完成情况', paragraphs: [paragraph('score-table', '指标\t得分\n路\t9.84\n合计')] },
  ];
  const report: Report = { ...REPORT, sections: [{ key: 'performance', heading: '绩效完成情况', parts }] };

  test('is a table of the document with a cell for each of its cells', async () => {
    const table = /<w:tbl>.*?<\/w:tbl>/.exec(await part('word/document.xml', report))?.[0] ?? '';
    expect(paragraphsIn(table)).toEqual([
      ['TableHeading', '指标'],
      ['TableHeading', '得分'],
      ['TableText', '路'],
      ['TableFigure', '9.84'],
      ['TableText', '合计'],
      ['TableFigure', ''],
    ]);
  });

  test('repeats its headings on each page', async () => {
    expect((await part('word/document.xml', report)).match(/<w:tblHeader\/>/g)).toHaveLength(1);
  });
});

test('the closing block stays on one page', async () => {
  const closing = (await part('word/document.xml')).split('<w:tbl>').at(-1) ?? '';
  expect(closing.match(/<w:keepNext\/>/g)).toHaveLength(2);
});
