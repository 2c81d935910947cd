import { colorText, styleChanges } from '../../../src/workbench/looks/style-changes';

const THEME = ['000000', 'FFFFFF', '44546A', 'E7E6E6', '4472C4'];

describe('a colour of a file', () => {
  it.each([
    [{ rgb: 'FFE7EEF7' }, '#E7EEF7'],
    [{ rgb: 'e7eef7' }, '#E7EEF7'],
    [{ theme: 0 }, '#FFFFFF'],
    [{ theme: 1 }, '#000000'],
    [{ theme: 4 }, '#4472C4'],
    [{ theme: 4, tint: 1 }, '#FFFFFF'],
    [{ theme: 0, tint: -0.5 }, '#808080'],
    [{ theme: 99 }, undefined],
    [{ rgb: 'red' }, undefined],
    [undefined, undefined],
  ])('%j is %s', (color, text) => {
    expect(colorText(color, THEME)).toBe(text);
  });
});

describe('the look of a cell of a file', () => {
  const changes = (style: Parameters<typeof styleChanges>[0]) => Object.fromEntries(styleChanges(style, THEME));

  it('stands at the bottom when nothing is said', () => {
    expect(changes({})).toEqual({ VerticalAlignment: 'Bottom' });
  });

  it('has its font', () => {
    expect(changes({ font: { name: '黑体', size: 16, bold: true, color: { theme: 1 } } })).toMatchObject({
      'Font.Name': '黑体',
      'Font.Size': 16,
      'Font.Bold': true,
      'Font.Color': '#000000',
    });
  });

  it('has its fill', () => {
    expect(changes({ fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E7EEF7' } } })).toMatchObject({
      'Fill.Color': '#E7EEF7',
      'Fill.Pattern': 'Solid',
    });
  });

  it('has no fill where the pattern is none', () => {
    expect(changes({ fill: { type: 'pattern', pattern: 'none', fgColor: { rgb: 'E7EEF7' } } })).not.toHaveProperty(
      'Fill.Color',
    );
  });

  it('has its lines', () => {
    expect(changes({ border: { top: { style: 'mediumDashed', color: { rgb: '808080' } } } })).toMatchObject({
      'Border.EdgeTop.Style': 'Continuous',
      'Border.EdgeTop.Weight': 'Medium',
      'Border.EdgeTop.Color': '#808080',
    });
  });

  it('has its alignment', () => {
    expect(
      changes({ alignment: { horizontal: 'centerContinuous', vertical: 'center', wrapText: true, indent: 2 } }),
    ).toEqual({
      HorizontalAlignment: 'CenterAcrossSelection',
      VerticalAlignment: 'Center',
      WrapText: true,
      IndentLevel: 2,
    });
  });
});
