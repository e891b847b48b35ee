import type { MatchMargin } from '../../../shared/grants/matching/match-margin.ts';
import type { MatchRecord } from '../../../shared/grants/matching/match-record.ts';
import { decimal, money, percent } from '../../i18n/formats.ts';
import { matchWords } from './match-words.ts';

/** How far from the best a search is: small gaps keep their digits. */
export function gapText(gap: number): string {
  return gap >= 0.001 ? percent(gap) : `${decimal(gap * 100, 5)}%`;
}

/** What a search found, in sentences. `greedy`: what the step-by-step way meets a week, in minor units. */
export function matchSentences(record: MatchRecord, currency: string, greedy: number | null): readonly string[] {
  // Half-up, as in the tables beside it.
  const text = (minorUnits: number) => money(Math.round(minorUnits), currency);
  const { valuePerWeek, proved, gap, unique, fundPrice } = record;
  const hundred = 100;
  return [
    matchWords.meets(text(valuePerWeek), greedy === null ? null : text(greedy)),
    proved ? matchWords.proved : matchWords.gap(gapText(gap)),
    unique ? matchWords.unique : matchWords.notUnique,
    Math.round(fundPrice * hundred * hundred) > 0
      ? matchWords.fundPrice(text(fundPrice * hundred * hundred), money(hundred * hundred, currency))
      : matchWords.noFundPrice,
  ];
}

const thousandths = 1000;

/** What would have to change for a request, in one or two sentences; null: it takes no part. */
export function matchMarginSentence(margin: MatchMargin | null, currency: string): string {
  if (margin === null) return matchWords.outside;
  const text = (minorUnits: number) => money(minorUnits, currency);
  const value = (worth: bigint) => text(Math.round(Number(worth) / thousandths));
  if (margin.kind === 'funded')
    return margin.lostWithout === null ? matchWords.funded : matchWords.lostWithout(value(margin.lostWithout));
  const ways = [
    margin.amount === null ? null : matchWords.amount(text(margin.amount)),
    margin.moreMoney === null ? null : matchWords.money(text(margin.moreMoney)),
  ].filter((way) => way !== null);
  const would = ways.length === 0 ? matchWords.none : matchWords.wouldIf(ways.join(matchWords.or));
  return margin.lostWith === null || margin.lostWith === 0n
    ? would
    : `${would}${matchWords.lostWith(value(margin.lostWith))}`;
}
