import { type Money, money } from '../../quantities/money.ts';
import type { Solve } from './linear-program.ts';
import { matchGrants } from './match-grants.ts';
import type { Matching, MatchOutcome } from './matching.ts';
import type { MatchLimits } from './solve-model.ts';

/**
 * What would have to change, by itself and with all else equal, for a request to be funded. Found by solving with the change,
 * so each is true as it stands; a smaller one that would do is not ruled out beyond the steps tried. Null: none was found.
 */
export type MatchMargin =
  | {
      readonly kind: 'funded';
      /** Weekly value that would be lost without it, in thousandths of a minor unit; the rest of the money goes elsewhere. */
      readonly lostWithout: bigint | null;
    }
  | {
      readonly kind: 'not-funded';
      /** Weekly value given up when it is funded all the same, in thousandths of a minor unit. */
      readonly lostWith: bigint | null;
      /** Its amount, in minor units, at which the same supply would be funded. */
      readonly amount: Money | null;
      /** Money above what the first fund has at which it is funded; at most as much again is tried. */
      readonly moreMoney: Money | null;
    };

export type MarginQuestion = { readonly matching: Matching; readonly outcome: MatchOutcome; readonly request: string };

/** Shares are found to a 64th: six solves each, after one for the end of the range. */
const steps = 6;

export async function matchMargin(
  { matching, outcome, request }: MarginQuestion,
  solve: Solve,
  limits: MatchLimits,
): Promise<MatchMargin | null> {
  if (outcome.kind !== 'matched') return null;
  const solved = (changed: Matching) => matchGrants(changed, solve, { ...limits, uniqueSeconds: 0 });
  const lost = (other: MatchOutcome): bigint | null => (other.kind === 'matched' ? outcome.value - other.value : null);
  if (isFunded(outcome, request)) {
    const without = await solved({ ...matching, mustNotFund: [...matching.mustNotFund, request] });
    return { kind: 'funded', lostWithout: lost(without) };
  }
  const free = { ...matching, mustNotFund: matching.mustNotFund.filter((id) => id !== request) };
  const isEnough = async (changed: Matching) => isFunded(await solved(changed), request);
  const [fund] = matching.funds;
  const asked = matching.requests.find(({ id }) => id === request);
  if (asked === undefined || fund === undefined) return null;
  const less = await leastShare((share) => isEnough(withAmount(free, request, 1 - share)));
  const more = await leastShare((share) => isEnough(withMoney(free, Math.ceil(share * (fund.balance - fund.floor)))));
  return {
    kind: 'not-funded',
    lostWith: lost(await solved({ ...free, mustFund: [...free.mustFund, request] })),
    amount: less === null ? null : money(Math.floor(asked.most * (1 - less))),
    moreMoney: more === null ? null : money(Math.ceil(more * (fund.balance - fund.floor))),
  };
}

const isFunded = (outcome: MatchOutcome, request: string): boolean =>
  outcome.kind === 'matched' && outcome.awards.some((award) => award.request === request && award.grant > 0);

/** The smallest share from above 0 to 1 that is enough, if more is never worse. */
async function leastShare(isEnough: (share: number) => Promise<boolean>): Promise<number | null> {
  const finest = 2 ** -steps;
  if (!(await isEnough(1 - finest))) return null;
  let [tooLittle, enough] = [0, 1 - finest];
  while (enough - tooLittle > finest) {
    const middle = Math.round((tooLittle + enough) / 2 / finest) * finest;
    if (middle <= tooLittle || middle >= enough) break;
    if (await isEnough(middle)) enough = middle;
    else tooLittle = middle;
  }
  return enough;
}

/** The request with all its amounts at a share, for the same supply. */
function withAmount(matching: Matching, id: string, share: number): Matching {
  const part = (amount: Money): Money => money(Math.floor(amount * share));
  return {
    ...matching,
    requests: matching.requests.map((request) =>
      request.id === id
        ? {
            ...request,
            least: part(request.least),
            most: part(request.most),
            sizes: request.sizes?.map(part) ?? null,
            items: request.items.map((item) => ({ ...item, grant: part(item.grant) })),
          }
        : request,
    ),
  };
}

/** More money in the first fund. */
export function withMoney(matching: Matching, more: number): Matching {
  const funds = matching.funds.map((fund, at) => (at === 0 ? { ...fund, balance: money(fund.balance + more) } : fund));
  return { ...matching, funds };
}
