import type { GrantLimit } from '../../../shared/grants/grant-award.ts';
import type { RequestMargin } from '../../../shared/grants/request-margins.ts';
import { money, plural } from '../../i18n/formats.ts';
import { methodWords } from './method-words.ts';
import { words } from './words.ts';

type Asked = {
  readonly currency: string;
  readonly budget: number;
  readonly limit: GrantLimit | null;
};

/** What would have to change for a request to be funded, in one sentence. `budget` as it is now; `limit`: what open demand alone is stopped by. */
export function marginSentence({ margin }: RequestMargin, { currency, budget, limit }: Asked): string {
  if (margin === null) return methodWords.marginOut;
  if (margin.kind === 'funded') return methodWords.marginFunded;
  const ways = [
    margin.cost === null ? null : methodWords.marginCost(money(margin.cost, currency)),
    margin.budget === null ? null : methodWords.marginBudget(money(margin.budget - budget, currency)),
    margin.voters === null ? null : methodWords.marginVoters(plural(margin.voters, methodWords.voteForms)),
  ].filter((way) => way !== null);
  if (ways.length === 0) {
    // The fund's floor is money: to say that more of it would not help would contradict itself.
    const isMoney = limit === null || limit === 'reservoir-floor';
    return isMoney ? methodWords.marginNone : methodWords.marginBecause(words.limits[limit]);
  }
  return `${methodWords.marginStart}${ways.join(methodWords.or)}${methodWords.marginEnd}`;
}
