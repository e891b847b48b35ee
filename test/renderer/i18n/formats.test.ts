import { beforeAll, describe, expect, test } from 'vitest';
import * as formats from '../../../renderer/i18n/formats.ts';

beforeAll(() => formats.setLocale('en-US'));

/** Intl puts no-break spaces where people read blanks. */
const seen = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

test('money has the digits of its currency', () => {
  expect(formats.money(312, 'USD')).toBe('$3.12');
  expect(formats.money(4_820_000, 'USD')).toBe('$48,200.00');
  expect(formats.money(312, 'JPY')).toBe('¥312');
  expect(seen(formats.money(3125, 'KWD'))).toBe('KWD 3.125');
  expect(formats.amount(312, 'USD')).toBe('3.12');
});

test('quantities are thousandths and carry their unit', () => {
  expect(formats.quantity(41_000, 'dozen')).toBe('41 dozen');
  expect(formats.quantity(1_500, 'lb')).toBe('1.5 lb');
  expect(formats.quantity(1)).toBe('0.001');
});

test('shares are shown in percent', () => {
  expect(formats.percent(0.36667)).toBe('36.7%');
  expect(formats.percent(0.05)).toBe('5%');
  expect(formats.signedPercent(0.0923)).toBe('+9.2%');
  expect(formats.signedPercent(-0.1)).toBe('-10%');
});

test('a date stays the same day in every time zone', () => {
  expect(formats.date('2027-01-04')).toBe('Jan 4, 2027');
});

test('says how long ago in the largest whole unit', () => {
  const now = '2027-01-05T10:00:00.000Z';
  expect(formats.ago('2027-01-05T09:57:00.000Z', now)).toBe('3 minutes ago');
  expect(formats.ago('2027-01-04T09:00:00.000Z', now)).toBe('yesterday');
  expect(formats.ago(now, now)).toBe('this minute');
});

describe('words by number', () => {
  const plans = { one: 'plan', other: 'plans' };
  test.each([
    [0, '0 plans'],
    [1, '1 plan'],
    [1500, '1,500 plans'],
  ])('%i', (number, text) => {
    expect(formats.plural(number, plans)).toBe(text);
  });
});

test('lists and sorts as people do', () => {
  expect(formats.list(['eggs', 'milk', 'bread'])).toBe('eggs, milk, and bread');
  expect(['item 10', 'Item 2', 'äpple', 'apricot'].toSorted(formats.compareText)).toEqual([
    'äpple',
    'apricot',
    'Item 2',
    'item 10',
  ]);
});

test('knows the mark of its locale', () => {
  expect(formats.decimalMark()).toBe('.');
});

test('sizes are in kilobytes, then megabytes', () => {
  expect(seen(formats.bytes(12_345))).toBe('12 kB');
  expect(seen(formats.bytes(12_345_678))).toBe('12.3 MB');
});
