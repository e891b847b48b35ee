import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillWeeks } from '../../../shared/demand/fill-weeks.ts';
import { shareOut } from '../../../shared/quantities/share-out.ts';

test('what is spread is shared out as everything else is, to the last thousandth', () => {
  const season = fc.array(fc.boolean(), { minLength: 1, maxLength: 30 }).filter((weeks) => weeks.includes(true));
  fc.assert(
    fc.property(season, fc.maxSafeNat(), fc.constantFrom(3, 4), (weeks, amount, rhythm) => {
      const cells = new Float64Array(weeks.length);
      fillWeeks(
        cells,
        Float64Array.from({ length: 5 }, (_, place) => (place === rhythm ? amount : 0)),
        weeks,
      );
      const weights = weeks.map((isIn) => (isIn ? 1 : 0));
      expect([...cells]).toEqual(shareOut(amount, weights).shares);
    }),
  );
});
