import type { RequestMargin } from '../../../shared/grants/request-margins.ts';
import { money, plural } from '../../i18n/formats.ts';
import { methodWords } from './method-words.ts';

type Asked = { readonly currency: string; readonly budget: number; readonly cost: number };

/** What would have to change for a request to be funded, in one sentence. `budget` and `cost` as they are now. */
export function marginSentence({ margin }: RequestMargin, { currency, budget, cost }: Asked): string {
  if (margin === null) return methodWords.marginOut;
  if (margin.kind === 'funded') return methodWords.marginFunded;
  const ways = [
    margin.cost === null ? null : methodWords.marginCost(money(cost - margin.cost, currency)),
    margin.budget === null ? null : methodWords.marginBudget(money(margin.budget - budget, currency)),
    margin.voters === null ? null : methodWords.marginVoters(plural(margin.voters, methodWords.voteForms)),
  ].filter((way) => way !== null);
  if (ways.length === 0) return methodWords.marginNone;
  return `${methodWords.marginStart}${ways.join(methodWords.or)}${methodWords.marginEnd}`;
}
