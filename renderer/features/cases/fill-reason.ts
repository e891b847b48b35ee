import type { HouseholdFill } from '../../../shared/cases/fill-cases.ts';
import type { CaseWorking } from '../../data/sums/case-board.ts';
import { count } from '../../i18n/formats.ts';
import { words } from './words.ts';

/** Why a household gets what it gets: its flexible part, its wants, what it added. */
export function fillReason({ filling, rules }: CaseWorking, own: HouseholdFill): string {
  const reasons = [
    ...(own.short > 0 ? [shortReason(rules, own)] : []),
    ...(own.given.pledged < own.asked.pledged ? [words.whys.pledgeWaits] : []),
    ...(own.asked.flexible > 0 ? [flexibleReason({ filling, rules }, own)] : []),
  ];
  return reasons.length === 0 ? words.whys.all : reasons.join('; ');
}

function shortReason({ fairness }: CaseWorking['rules'], { place }: HouseholdFill): string {
  return fairness.kind === 'evenly' ? words.whys.shortEven : words.whys.shortAt(count(place));
}

function flexibleReason(
  { filling, rules }: Pick<CaseWorking, 'filling' | 'rules'>,
  { asked, given, place }: HouseholdFill,
): string {
  const { order } = filling;
  if (order.flexibleGiven === 0) return unusedReason(rules, order.short > 0);
  if (rules.fairness.kind === 'evenly' && given.flexible < asked.flexible) return words.whys.flexibleEven;
  if (given.flexible === 0) return words.whys.flexibleNone(count(place));
  if (given.flexible < asked.flexible) return words.whys.flexibleSome(count(place));
  return words.whys.flexibleAll(count(place));
}

function unusedReason({ rest }: CaseWorking['rules'], isShort: boolean): string {
  if (rest === 'store' || rest === 'round-down') return words.whys.notUsed;
  return isShort ? words.whys.notBought : words.whys.notNeeded;
}
