import { rhythms } from '../../plans/lines/line-codes.ts';
import { lineLayout } from '../../plans/lines/line-layout.ts';
import type { Rhythm } from '../../plans/lines/plan-line.ts';
import { weekDenominator, weekShare } from '../../plans/lines/week-share.ts';

/** Fewer lines than this say nothing about what is usual. */
const fewestLines = 5;

/** What one line takes in a week, in thousandths of the unit. */
export function weeklyOf(perRhythm: number, rhythm: Rhythm, weeks: number): number {
  return (perRhythm * weekShare(rhythm, weeks)) / weekDenominator(weeks);
}

export type WeeklyQuantities = Map<number, number[]>;

/** Adds the lines of kept plans, read from their packed bytes. */
export function addKeptWeekly(plans: Iterable<Uint8Array>, weeks: number, into: WeeklyQuantities): void {
  const { headerBytes, lineBytes } = lineLayout;
  for (const bytes of plans) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = headerBytes; at + lineBytes <= bytes.length; at += lineBytes) {
      const rhythm = rhythms[view.getUint8(at + lineLayout.rhythm)] ?? 'weekly';
      const want = view.getUint32(at + lineLayout.want, true);
      addWeekly(into, view.getUint32(at + lineLayout.product, true), weeklyOf(want, rhythm, weeks));
    }
  }
}

export function addWeekly(into: WeeklyQuantities, product: number, weekly: number): void {
  const list = into.get(product);
  if (list === undefined) into.set(product, [weekly]);
  else list.push(weekly);
}

/** The middle quantity of each product with enough lines; the smaller of two middles. */
export function medians(quantities: WeeklyQuantities): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const [product, list] of quantities) {
    if (list.length < fewestLines) continue;
    const sorted = Float64Array.from(list).sort();
    found.set(product, sorted[(sorted.length - 1) >> 1] ?? 0);
  }
  return found;
}
