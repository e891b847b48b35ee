import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePackageSize } from '../../../shared/package-sizes/parse-package-size.ts';

/** A short way to write an answer: "6 x 0.33 LTR", with its doubts or its refusal. */
function read(text: string): string {
  const parsed = parsePackageSize(text);
  if (parsed.kind === 'refused') return parsed.code;
  const { count, amount, unitCode } = parsed.size;
  const size = amount === null ? `${count} ${unitCode}` : `${count} x ${amount / 1000} ${unitCode}`;
  return parsed.kind === 'size' ? size : `${size} ? ${parsed.doubts.join(' ')}`;
}

test.each([
  ['8 CT', '8 C62'],
  ['1.5 LB', '1 x 1.5 LBR'],
  ['6x0,33 l', '6 x 0.33 LTR'],
  ['6 x 330ml', '6 x 330 MLT'],
  ['22 OZ', '1 x 22 ONZ'],
  ['.75 OZ', '1 x 0.75 ONZ'],
  ['16.9OZ', '1 x 16.9 ONZ'],
  ['2 LTR', '1 x 2 LTR'],
  ['1/2 GAL', '1 x 0.5 GLL'],
  ['\u00bd gal', '1 x 0.5 GLL'],
  ['1 1/2 lb', '1 x 1.5 LBR'],
  ['1-1/2 LB', '1 x 1.5 LBR'],
  ['24/12 OZ', '24 x 12 ONZ'],
  ['4/12 OZ', '4 x 12 ONZ'],
  ['6PK/12 OZ', '6 x 12 ONZ'],
  ['6-PK 12 FL OZ', '6 x 12 OZA'],
  ['3 LB BAG', '1 x 3 LBR'],
  ['1 LB 8 OZ', '1 x 24 ONZ'],
  ['20 OZ (567 G)', '1 x 20 ONZ'],
  ['20 oz / 1.25 lb', '1 x 20 ONZ'],
  ['2 DZ', '24 C62'],
  ['1/2 DOZEN', '6 C62'],
  ['EACH', '1 C62'],
  ['12 PK', '12 XPK'],
  ['25 FT', '1 x 25 FOT'],
  ['30 SQ FT', '1 x 30 FTK'],
  ['1,5 kg', '1 x 1.5 KGM'],
  ['0,330 l', '1 x 0.33 LTR'],
])('%s is read as %s', (text, expected) => {
  expect(read(text)).toBe(expected);
});

test.each([
  ['8 CT/3.5 CM', '8 C62 ? dimension'],
  ['6 CT 8 OZ', '6 x 8 ONZ ? each-or-total'],
  ['3/4 LB', '1 x 0.75 LBR ? fraction-or-pack'],
  ['20 OZ (600 G)', '1 x 20 ONZ ? two-sizes'],
  ['~4 LB', '1 x 4 LBR ? approximate'],
  ['LB', '1 x 1 LBR ? number-missing'],
  ['12 OZ DIET', '1 x 12 ONZ ? unread-words'],
  ['12 X 12 IN', '1 C62 ? dimension'],
])('%s is flagged: %s', (text, expected) => {
  expect(read(text)).toBe(expected);
});

test.each([
  ['', 'empty'],
  ['PK/OZ', 'no-number'],
  ['1,500 G', 'ambiguous-number'],
  ['1.234,5 g', 'ambiguous-number'],
  ['12 ZZ', 'unknown-unit'],
  ['12', 'unknown-unit'],
  ['4-6 LB', 'range'],
  ['0 OZ', 'zero'],
  ['999999 OZ', 'implausible'],
  ['32623 x 500 OZ', 'implausible'],
  ['1/3 LB', 'too-many-decimals'],
  ['1.2345 LB', 'too-many-decimals'],
  ['1.5 CT', 'unreadable'],
  ['N/A', 'unreadable'],
  ['12 constructor', 'unknown-unit'],
  ['x'.repeat(81), 'too-long'],
])('%s is refused: %s', (text, expected) => {
  expect(read(text)).toBe(expected);
});

const scraps = fc.constantFrom(
  '12',
  '1/2',
  '1,500',
  '0,33',
  ' ',
  'x',
  '/',
  '-',
  'OZ',
  'CT',
  'PK',
  'LB',
  'IN',
  '(',
  ')',
  '~',
  '#',
  '\u00bd',
  '\uff16',
  'Z',
);

test('no text throws, gives a size of nothing, or another answer the second time', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 120 }),
    fc.array(scraps, { maxLength: 30 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const parsed = parsePackageSize(text);
      expect(parsePackageSize(text)).toEqual(parsed);
      if (parsed.kind === 'refused') return;
      expect(parsed.size.count).toBeGreaterThan(0);
      expect(Number.isSafeInteger(parsed.size.count)).toBe(true);
      if (parsed.size.amount !== null) expect(parsed.size.amount).toBeGreaterThan(0);
      if (parsed.kind === 'flagged') expect(parsed.doubts.length).toBeGreaterThan(0);
    }),
    { numRuns: 2000 },
  );
});
