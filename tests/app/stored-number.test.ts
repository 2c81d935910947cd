import fc from 'fast-check';
import { storedNumber } from '../../src/app/stored-number';
import { decimal } from '../../src/core/figures/decimal';
import { type AmountColumn, readAmount } from '../../src/core/figures/reading';

const FORMATS = ['General', '0.00', '#,##0.00', '0.00%', '0.00,', '0!.0,"万元"', '0.00"元"'];
const COLUMNS: readonly AmountColumn[] = [
  { unit: '万元', decimals: 2, rate: null },
  { unit: '元', decimals: 2, rate: null },
  { unit: null, decimals: 2, rate: 'percent' },
  { unit: null, decimals: 2, rate: 'fraction' },
];

test('what is stored is read as what was meant, whatever the format and the column', () => {
  const cents = fc.integer({ min: -99_999_999, max: 99_999_999 });
  fc.assert(
    fc.property(cents, fc.constantFrom(...FORMATS), fc.constantFrom(...COLUMNS), (amount, format, column) => {
      const value = decimal((amount / 100).toFixed(2));
      const reading = readAmount(storedNumber(value, format, column), format, column, {
        sheet: '表',
        row: 0,
        column: 0,
      });
      expect(reading).toMatchObject({ figure: { value } });
    }),
  );
});
