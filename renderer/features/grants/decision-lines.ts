import type { GrantDecision } from '../../../shared/grants/grant-decision.ts';
import { count, date, list, money } from '../../i18n/formats.ts';
import { awardWords } from './award-words.ts';
import { matchSentences } from './match-text.ts';
import { matchWords } from './match-words.ts';
import { methodName, sourceName, tieName } from './method-name.ts';
import { voteWords } from './vote-words.ts';

/** Everything a decision keeps, as names and values; on screen, on paper and in the workbook alike. */
export function decisionLines(decision: GrantDecision, currency: string): readonly (readonly [string, string])[] {
  const { method, completion, board, votes, why, at, actor, resultHash, ballotsHash } = decision;
  return [
    [awardWords.rule, methodName(decision)],
    ...(method.kind === 'votes'
      ? [[voteWords.sourceLabel, sourceName(method.source)] as const, [awardWords.ties, tieName(method.ties)] as const]
      : []),
    ...matchLines(decision, currency),
    ...poolLines(decision, currency),
    ...(completion === null ? [] : [[awardWords.completion, completionText(completion, currency)] as const]),
    [
      awardWords.board,
      board === null
        ? awardWords.noBoard
        : awardWords.boardLine(count(board.directors.length), count(board.neededVotes)),
    ],
    ...votes.map((item) => [awardWords.item(list(item.requests)), voteText(item)] as const),
    [awardWords.why, why],
    [awardWords.votes, awardWords.decidedLine(date(at.slice(0, 10)), actor)],
    [awardWords.hash, resultHash],
    ...(ballotsHash === null ? [] : [[awardWords.ballotsHash, ballotsHash] as const]),
  ];
}

function matchLines({ method, match }: GrantDecision, currency: string): readonly (readonly [string, string])[] {
  if (method.kind !== 'matching' || match === null) return [];
  const found = matchSentences(match, currency, null).join(' ');
  return [
    [matchWords.solver, matchWords.solverLine(method.solver, count(method.seconds))],
    [matchWords.found, found],
  ];
}

function poolLines({ method }: GrantDecision, currency: string): readonly (readonly [string, string])[] {
  if (method.kind !== 'pool') return [];
  const members = [{ coop: method.us, budget: method.ourBudget }, ...method.partners];
  const brought = members.map(({ coop, budget }) => awardWords.brings(coop, money(budget, currency)));
  return [[awardWords.commonFund, `${list(brought)}. ${awardWords.sharing[method.sharing]}`]];
}

function voteText({ recused, vote }: GrantDecision['votes'][number]): string {
  const { votes, outcome } = vote;
  const counts = awardWords.counts(count(votes.inFavour), count(votes.against), count(votes.abstained));
  const without = recused.length === 0 ? [] : [awardWords.recusedLine(list(recused))];
  return [awardWords.outcomes[outcome], counts, ...without, date(vote.heldOn)].join('; ');
}

type Completed = NonNullable<GrantDecision['completion']>;

function completionText({ stop, leftover, increment, raises }: Completed, currency: string): string {
  const rest = leftover === 'greedy' ? awardWords.goesByVotes : awardWords.stays;
  if (stop === 'none') return awardWords.completionNone(awardWords.exact, rest);
  const [raise, step] = [voteWords.raises[stop], money(increment, currency)];
  return awardWords.completionText(awardWords.exact, raise, rest, step, count(raises));
}
