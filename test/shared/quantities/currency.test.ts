import { expect, test } from 'vitest';
import { currencyCodes } from '../../../shared/quantities/currency-codes.ts';
import { currencyDigits } from '../../../shared/quantities/currency-digits.ts';
import { isCurrencyCode } from '../../../shared/quantities/is-currency-code.ts';

const withDigits = (digits: number) => [...currencyCodes].filter((code) => currencyDigits(code) === digits).join(' ');

test('minor units follow ISO 4217', () => {
  expect([currencyDigits('USD'), currencyDigits('JPY'), currencyDigits('KWD')]).toEqual([2, 0, 3]);
  expect(withDigits(3)).toBe('BHD IQD JOD KWD LYD OMR TND');
  expect(withDigits(0)).toBe('BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF');
});

test('only currencies in use are codes', () => {
  expect(isCurrencyCode('EUR')).toBe(true);
  expect(['usd', 'XXX', 'XAU', 'DEM', ''].some(isCurrencyCode)).toBe(false);
  expect([...currencyCodes].filter((code) => !/^[A-Z]{3}$/.test(code))).toEqual([]);
});
