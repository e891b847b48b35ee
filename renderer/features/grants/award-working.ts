import type { GrantAward } from '../../../shared/grants/grant-award.ts';
import { decimal, money, quantity } from '../../i18n/formats.ts';
import type { WorkingLine } from '../../ui/explain.tsx';
import { words } from './words.ts';

type Working = { readonly lines: readonly WorkingLine[]; readonly note: string };

/** How an award came about, so that it can be followed with pencil and paper. */
export function awardWorking(award: GrantAward, unit: string, currency: string): Working {
  const units = (amount: number) => quantity(amount, unit);
  const limit = award.limitedBy === null ? '' : words.workLimit(words.limits[award.limitedBy]);
  const asked = { text: words.workAsked, value: money(award.request.amount, currency) };
  const openBefore = { text: words.openBefore, value: units(award.openBefore) };
  if (award.rank === null) {
    const none = { text: words.workAward, value: money(award.award, currency), kind: 'total' } as const;
    return { lines: [asked, openBefore, none], note: `${words.workNone} ${limit}` };
  }
  return {
    lines: [
      asked,
      { text: words.workAward, value: money(award.award, currency) },
      { text: words.workAdds, value: units(award.addsPerWeek) },
      openBefore,
      { text: words.workMeets, value: units(award.meetsPerWeek) },
      { text: words.workPrice, value: money(award.price, currency) },
      { text: words.workValue, value: money(award.valuePerWeek, currency) },
      { text: words.workPerMoney, value: decimal(award.valuePerMoney, 4), kind: 'total' },
    ],
    note: [words.workRank(String(award.rank)), limit].filter(Boolean).join(' '),
  };
}
