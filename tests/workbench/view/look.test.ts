import type { Json } from '../../../src/excel-host/json';
import { lookOf } from '../../../src/workbench/view/look';

const look = (properties: Readonly<Record<string, Json>> = {}) => lookOf(new Map(Object.entries(properties)));

describe('the look of a cell in the grid', () => {
  it('has no fill where none was set', () => {
    expect(look().fill).toBeUndefined();
  });

  it('has the fill that was set by its colour alone', () => {
    expect(look({ 'Fill.Color': '#FFC7CE' }).fill).toBe('#FFC7CE');
  });

  it('leaves the alignment to the content where it is General', () => {
    expect(look().horizontal).toBeUndefined();
  });

  it('stands where it was put', () => {
    expect(look({ HorizontalAlignment: 'CenterAcrossSelection', VerticalAlignment: 'Top' })).toMatchObject({
      horizontal: 'center',
      vertical: 'top',
    });
  });

  it('has the lines that were drawn', () => {
    expect(
      look({
        'Border.EdgeTop.Style': 'Continuous',
        'Border.EdgeTop.Color': '#808080',
        'Border.EdgeTop.Weight': 'Medium',
      }).borders,
    ).toEqual({ top: { color: '#808080', weight: 'medium' } });
  });

  it('is bold, underlined, struck and wrapped when it is', () => {
    expect(
      look({ 'Font.Bold': true, 'Font.Underline': 'Single', 'Font.Strikethrough': true, WrapText: true }),
    ).toMatchObject({ bold: true, underline: true, struck: true, wrap: true });
  });
});
