import type { Json } from '../../shared/journal/change.ts';
import type { Refusal } from '../data/command.ts';
import { date, money, percent } from '../i18n/formats.ts';
import { postingWords as words } from './posting-words.ts';

type Data = { readonly [name: string]: Json };

/**
 * Why the ledger refuses a posting, by how much, and what would do. Null for a code that is not the ledger's: the
 * caller has its own sentence for that.
 */
export function postingRefusal({ code, data }: Pick<Refusal, 'code' | 'data'>, currency: string): string | null {
  const found: Data = data !== null && typeof data === 'object' && !Array.isArray(data) ? (data as Data) : {};
  const sum = (name: string) => money(Number(found[name] ?? 0), currency);
  const share = () => percent(Number(found['shareBasisPoints'] ?? 0) / 10_000);
  const limit = () => percent(Number(found['limitPercent'] ?? 0) / 100);
  switch (code) {
    case 'period-closed':
      return words.periodClosed(...periodOf(found['period']));
    case 'below-floor':
      return words.belowFloor(sum('by'), sum('floor'));
    case 'above-cap':
      return words.aboveCap(sum('by'), sum('cap'));
    case 'above-limit':
      return words.aboveLimit(String(found['producer']), sum('by'));
    case 'above-outstanding':
      return words.aboveOutstanding(String(found['grant']), sum('by'));
    case 'above-concentration':
      return words.aboveConcentration(String(found['producer']), { share: share(), limit: limit(), by: sum('by') });
    case 'above-top-five':
      return words.aboveTopFive(share(), limit());
    default:
      return words.plain[code] ?? null;
  }
}

function periodOf(period: Json | undefined): readonly [from: string, to: string] {
  const { from, to } = (period ?? {}) as { readonly from?: string; readonly to?: string };
  return [date(from ?? '1970-01-01'), date(to ?? '1970-01-01')];
}
