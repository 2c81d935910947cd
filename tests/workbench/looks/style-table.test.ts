import { readStyleTable } from '../../../src/workbench/looks/style-table';

const looks = (xf: string) => {
  const part = `<styleSheet>
    <fonts><font><sz val="11"/><name val="宋体"/></font><font><b/><i val="0"/><u/><strike/><sz val="16"/><color theme="1"/><name val="黑体"/></font></fonts>
    <fills><fill><patternFill patternType="none"><fgColor rgb="FFFF0000"/></patternFill></fill>
      <fill><patternFill patternType="solid"><fgColor rgb="FFE7EEF7"/><bgColor rgb="FF00FF00"/></patternFill></fill></fills>
    <borders><border><left/><right/><top/><bottom/></border>
      <border><left/><right/><top style="mediumDashed"><color rgb="FF808080"/></top><bottom style="double"/><diagonal style="thin"><color rgb="FFFF0000"/></diagonal></border></borders>
    <cellStyleXfs><xf fontId="1"/></cellStyleXfs>
    <cellXfs>${xf}</cellXfs>
    <dxfs><dxf><font><b/></font></dxf></dxfs></styleSheet>`;
  return readStyleTable('styles.xml', part, ['FFFFFF', '000000']).map((look) => Object.fromEntries(look));
};

describe('the look of a cell of a file', () => {
  it('has its font and stands at the bottom when nothing else is said', () => {
    expect(looks('<xf fontId="0"/>')).toEqual([{ 'Font.Name': '宋体', 'Font.Size': 11, VerticalAlignment: 'Bottom' }]);
  });

  it('has what a font can be', () => {
    expect(looks('<xf fontId="1"/>')).toEqual([
      expect.objectContaining({
        'Font.Name': '黑体',
        'Font.Size': 16,
        'Font.Bold': true,
        'Font.Italic': false,
        'Font.Underline': 'Single',
        'Font.Strikethrough': true,
        'Font.Color': '#000000',
      }),
    ]);
  });

  it('has the colour of a solid fill', () => {
    expect(looks('<xf fillId="1"/>')[0]).toMatchObject({ 'Fill.Pattern': 'Solid', 'Fill.Color': '#E7EEF7' });
  });

  it('has no fill where the pattern is none', () => {
    expect(looks('<xf fillId="0"/>')[0]).not.toHaveProperty('Fill.Color');
  });

  it('has its lines, without the diagonal', () => {
    const lines = Object.entries(looks('<xf borderId="1"/>')[0] ?? {}).filter(([name]) => name.startsWith('Border.'));
    expect(Object.fromEntries(lines)).toEqual({
      'Border.EdgeTop.Style': 'Continuous',
      'Border.EdgeTop.Weight': 'Medium',
      'Border.EdgeTop.Color': '#808080',
      'Border.EdgeBottom.Style': 'Continuous',
      'Border.EdgeBottom.Weight': 'Thick',
    });
  });

  it('has its alignment', () => {
    expect(
      looks('<xf><alignment horizontal="centerContinuous" vertical="center" wrapText="1" indent="2"/></xf>')[0],
    ).toMatchObject({
      HorizontalAlignment: 'CenterAcrossSelection',
      VerticalAlignment: 'Center',
      WrapText: true,
      IndentLevel: 2,
    });
  });

  it('is as in a new workbook where it names a part that is not there', () => {
    expect(looks('<xf fontId="77" fillId="x" borderId="-1"/>')).toEqual([{ VerticalAlignment: 'Bottom' }]);
  });
});
