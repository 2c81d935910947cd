import fc from 'fast-check';
import type { Area } from '../../../src/core/grid/address';
import { areaText, readArea } from '../../../src/excel-host/workbook-model/address-text';
import { cellsOf, changedArea, intersection, without } from '../../../src/excel-host/workbook-model/areas';

const areas = fc
  .tuple(fc.nat(50), fc.nat(50), fc.nat(20), fc.nat(20))
  .map(([top, left, height, width]): Area => ({ top, left, bottom: top + height, right: left + width }));

describe('areas', () => {
  it('are read as they are written', () => {
    fc.assert(fc.property(areas, (area) => expect(readArea(areaText(area))).toEqual(area)));
  });

  it('lose exactly the cells that are cut out', () => {
    fc.assert(
      fc.property(areas, areas, (area, hole) => {
        const common = intersection(area, hole);
        const left = without(area, hole).reduce((sum, part) => sum + cellsOf(part), 0);
        expect(left).toBe(cellsOf(area) - (common === undefined ? 0 : cellsOf(common)));
      }),
    );
  });

  it('are where they were after rows were inserted and deleted again', () => {
    fc.assert(
      fc.property(areas, fc.nat(60), fc.integer({ min: 1, max: 9 }), (area, first, count) => {
        const change = { axis: 'rows', sheet: '表', first, count } as const;
        const moved = changedArea(area, { ...change, kind: 'insert' });
        expect(moved && changedArea(moved, { ...change, kind: 'delete' })).toEqual(area);
      }),
    );
  });

  it.each(['A:C', '2:4', 'A1:XFD1048576', 'XFD1048576'])('%s is an address', (address) => {
    expect(areaText(readArea(address) ?? { top: -1, left: -1, bottom: -1, right: -1 })).toBe(address);
  });

  it.each(['', 'A', '1', 'A0', 'XFE1', 'A1048577', 'A1:B', 'A1:B2:C3', '支出'])('"%s" is no address', (address) => {
    expect(readArea(address)).toBeUndefined();
  });
});
