import type { Household } from '../../../shared/members/household.ts';
import { type PublicGood, wholePart } from '../../../shared/procedure/public-good.ts';
import { type SharedGood, sharePublicGood } from '../../../shared/procedure/share-public-good.ts';
import { amount, count, decimal, money, percent, quantity } from '../../i18n/formats.ts';
import type { WorkingLine } from '../../ui/explain.tsx';
import { goodWords as words } from './good-words.ts';
import { words as common } from './words.ts';

/** A good with its cost shared out; null when there is nobody to share it between. */
export type GoodRow = { readonly good: PublicGood; readonly shared: SharedGood | null };

type Around = { readonly households: readonly Household[]; readonly weeks: number };

export function goodRows(goods: readonly PublicGood[], { households, weeks }: Around): readonly GoodRow[] {
  return goods.map((good) => ({ good, shared: sharePublicGood(good, households, weeks) }));
}

/** What one household, one person, or 100 of allowance face: "16.67 a person". For the projector: nobody is named. */
export function partText({ good, shared }: GoodRow, currency: string): string {
  if (shared === null) return common.none;
  const { ownPerWeek, weightSum } = shared;
  const each = words.partsOf[good.sharedBy];
  if (good.sharedBy === 'allowance') return `${decimal((100 * ownPerWeek) / weightSum, 2)} ${each}`;
  return `${amount(Math.round(ownPerWeek / weightSum), currency)} ${each}`;
}

/** What each co-op bears, ours last; nothing to say when the good is ours alone. */
function coopLines({ good, shared }: GoodRow, currency: string): readonly WorkingLine[] {
  if (shared === null || good.others.length === 0) return [];
  const isOurs = ({ coop }: { readonly coop: string }) => coop === good.own.coop;
  const ofCoop = shared.coops.toSorted((one, other) => Number(isOurs(one)) - Number(isOurs(other)));
  return ofCoop.map((each) => {
    const textOf = isOurs(each) ? words.workOurs : words.workCoop;
    return { text: textOf(each.coop, percent(each.partBasisPoints / wholePart)), value: money(each.perWeek, currency) };
  });
}

export function partWorking({ good, shared }: GoodRow, currency: string): readonly WorkingLine[] {
  if (shared === null) return [];
  const parts = [...shared.parts.values()];
  const between = good.sharedBy === 'allowance' ? money(shared.weightSum, currency) : count(shared.weightSum);
  return [
    { text: words.workUnit, value: money(good.costPerUnit, currency) },
    { text: words.workUnits, value: words.wantedFor(quantity(good.units, good.unit), words.pers[good.per]) },
    { text: words.workWhole, value: money(shared.wholePerWeek, currency) },
    ...coopLines({ good, shared }, currency),
    { text: words.workBetween[good.sharedBy], value: between },
    { text: words.workSmallest, value: money(Math.min(...parts), currency) },
    { text: words.workLargest, value: money(Math.max(...parts), currency), kind: 'total' },
  ];
}
