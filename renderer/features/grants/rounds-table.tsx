import type { MethodOutcome } from '../../../shared/grants/allocate-by-method.ts';
import { type AllocationFrame, allocationFrames } from '../../../shared/grants/allocation-frames.ts';
import { amount, count, decimal, list, money } from '../../i18n/formats.ts';
import { roundWords } from './round-words.ts';

type RoundsTableProps = { readonly outcome: MethodOutcome; readonly currency: string };

/** A rule's working round by round: who, why, with whose money, and what is left. */
export function RoundsTable({ outcome, currency }: RoundsTableProps) {
  const frames = allocationFrames(outcome);
  const text = (minorUnits: number) => money(Math.round(minorUnits), currency);
  return (
    <table>
      <thead>
        <tr>
          <th>{roundWords.round}</th>
          <th>{roundWords.request}</th>
          <th data-number="">{roundWords.amount}</th>
          <th>{roundWords.why}</th>
          <th>{roundWords.paid}</th>
          <th>{roundWords.result}</th>
          <th data-number="">{roundWords.left}</th>
        </tr>
      </thead>
      <tbody>
        {frames.map((frame, index) => (
          <tr key={`${frame.request} ${frame.amount} ${frame.by}`}>
            <td>{count(index + 1)}</td>
            <td>{frame.request}</td>
            <td data-number="">{amount(frame.amount, currency)}</td>
            <td>{frameWhy(frame, text)}</td>
            <td>{pursesText(frame, text)}</td>
            <td>{roundWords.results[frame.result]}</td>
            <td data-number="">{amount(frame.left, currency)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** An amount in the smallest units of money, whole or not, as it is shown. */
export type MoneyText = (units: number) => string;

/** What the order went by in this round, with who was tied. */
export function frameWhy({ by, score, tied }: AllocationFrame, text: MoneyText): string {
  const why = {
    greedy: () => roundWords.votes(count(score)),
    'equal-shares': () => roundWords.payment(text(score)),
    phragmen: () => roundWords.load(text(score)),
    'open-demand': () => roundWords.value(decimal(score, 4)),
  }[by]();
  return tied.length > 1 ? `${why} ${roundWords.tied(list(tied))}` : why;
}

export function pursesText({ purses }: AllocationFrame, text: MoneyText): string {
  if (purses === null) return roundWords.fund;
  const { paidInFull, paidInPart, paidNothing, highest } = purses;
  return roundWords.purses(count(paidInFull), count(paidInPart), count(paidNothing), text(highest));
}
