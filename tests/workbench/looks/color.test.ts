import { colorText } from '../../../src/workbench/looks/color';
import { readTheme } from '../../../src/workbench/looks/theme-part';

const THEME = ['FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4'];

describe('a colour of a file', () => {
  it.each([
    [{ rgb: 'FFE7EEF7' }, '#E7EEF7'],
    [{ rgb: 'e7eef7' }, '#E7EEF7'],
    [{ theme: '0' }, '#FFFFFF'],
    [{ theme: '4', tint: '1' }, '#FFFFFF'],
    [{ theme: '0', tint: '-0.5' }, '#808080'],
    [{ theme: '4', tint: 'x' }, '#4472C4'],
    [{ theme: '99' }, undefined],
    [{ theme: '__proto__' }, undefined],
    [{ rgb: 'red' }, undefined],
    [{}, undefined],
  ])('%j is %s', (color, text) => {
    expect(colorText(color, THEME)).toBe(text);
  });
});

it('a theme is read in the order in which cells number its colours', () => {
  const part = `<a:theme xmlns:a="a"><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>
    <a:lt1><a:srgbClr val="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2></a:clrScheme></a:theme>`;
  expect(readTheme('theme1.xml', part).slice(0, 4)).toEqual(['FFFFFF', '000000', '', '44546A']);
});
