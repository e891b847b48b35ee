import { currencyDigits } from '../../quantities/currency-digits.ts';
import { formatMoney } from '../../quantities/format-money.ts';
import type { AssemblySettings } from '../assembly-settings.ts';
import { folderFormat } from '../reading/read-settings.ts';

/** Writes assembly.json: two blanks of indentation, the entries always in the same order. */
export function writeSettings({ name, currency, period, rule, coverDays, reservoir }: AssemblySettings): string {
  const digits = currencyDigits(currency);
  const content = {
    format: folderFormat,
    name,
    currency,
    period: { from: period.from, weeks: period.weeks },
    rule: { name: rule.name, tolerance: rule.tolerance, maxRounds: rule.maxRounds },
    coverDays,
    reservoir: {
      balance: formatMoney(reservoir.balance, digits),
      floor: formatMoney(reservoir.floor, digits),
      limitPerProducer: formatMoney(reservoir.limitPerProducer, digits),
      // What is absent was not set, and JSON leaves it out.
      cap: reservoir.cap === undefined ? undefined : formatMoney(reservoir.cap, digits),
      largestSharePercent: reservoir.largestSharePercent,
      topFiveSharePercent: reservoir.topFiveSharePercent,
      idleCashPercent: reservoir.idleCashPercent,
    },
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
