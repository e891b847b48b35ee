import { decimal, minorDigits, money, percent, quantity, signedPercent } from '../../i18n/formats.ts';
import type { WorkingLine } from '../../ui/explain.tsx';
import { moverWords, reasonWords, workingWords as words } from './reason-words.ts';
import type { CountedRow, RoundRow } from './round-rows.ts';

export type Working = { readonly lines: readonly WorkingLine[]; readonly note: string };

/** How a price came about, so that anybody in the hall can follow it. */
export function priceWorking(row: RoundRow, currency: string): Working {
  const announced = { text: reasonWords[row.reason], value: money(row.price, currency), kind: 'total' } as const;
  if (row.reason === 'override') return { lines: [announced], note: words.override(row.overrideWhy ?? '') };
  const { working } = row;
  if (working === null) return { lines: [announced], note: row.reason === 'opening' ? words.opening : words.held };
  const units = (thousandths: number) => quantity(thousandths, row.of.unit);
  const { demand, supply } = working;
  const moves = working.mover !== 'nothing' && working.mover !== 'no-demand-fall';
  return {
    lines: [
      { text: words.priceBefore, value: money(working.priceBefore, currency) },
      { text: words.wanted, value: units(demand) },
      { text: words.offered, value: units(supply) },
      ...(supply > 0 ? [{ text: words.excess, value: signedPercent((demand - supply) / supply) }] : []),
      ...(moves ? [{ text: words.step, value: signedPercent(working.step) }] : []),
      ...(moves && working.cap !== null ? [{ text: words.cap, value: percent(working.cap) }] : []),
      ...(moves ? [{ text: words.asked, value: exactMoney(working.wanted, currency) }] : []),
      { text: words.announced, value: money(row.price, currency), kind: 'total' },
      ...roundedMove(row, working.step, moves),
    ],
    note: `${reasonWords[row.reason]}. ${moverWords[working.mover]}`,
  };
}

/** Whole cents can move a price a little further than the rule asked: both figures are said, so that neither seems wrong. */
function roundedMove({ change }: RoundRow, step: number, moves: boolean): readonly WorkingLine[] {
  if (!moves || change === null || signedPercent(change) === signedPercent(step)) return [];
  return [{ text: words.moved, value: signedPercent(change) }];
}

/** How a gap came about: the difference of wanted and offered as a part of their average. */
export function gapWorking({ result, of: { unit } }: CountedRow): Working {
  const units = (thousandths: number) => quantity(thousandths, unit);
  const { demand, supply, demandLow, demandHigh, supplyLow, supplyHigh } = result;
  const ranges = [
    ...(demandLow === demandHigh ? [] : [words.anyPart(units(demandLow), units(demandHigh))]),
    ...(supplyLow === supplyHigh ? [] : [words.anyPart(units(supplyLow), units(supplyHigh))]),
  ];
  return {
    lines: [
      { text: words.wanted, value: units(demand) },
      { text: words.offered, value: units(supply) },
      { text: words.difference, value: units(Math.abs(demand - supply)) },
      { text: words.average, value: units((demand + supply) / 2) },
      { text: words.gap, value: percent(result.imbalance), kind: 'total' },
    ],
    note: ranges.join('; '),
  };
}

/** Between two minor units with two digits more than the currency has; else like any price. */
function exactMoney(minorUnits: number, currency: string): string {
  if (Number.isInteger(minorUnits)) return money(minorUnits, currency);
  const digits = minorDigits(currency);
  return `${decimal(minorUnits / 10 ** digits, digits + 2)} ${currency}`;
}
