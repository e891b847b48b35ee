import { addDays } from '../../calendar/add-days.ts';
import { formatIsoDate } from '../../calendar/format-iso-date.ts';
import { isoDay } from '../../calendar/iso-day.ts';
import { parseIsoDate } from '../../calendar/parse-iso-date.ts';
import type { Period } from '../../calendar/weeks-of-period.ts';
import type { Pause, Pausing } from '../plan-standing.ts';

/** The pauses a household shall have, and those it has. */
export type PausesWanted = { readonly period: Period; readonly current: Pausing; readonly wanted: Pausing };

export type PauseFault =
  | 'not-a-date'
  | 'until-not-after-from'
  | 'outside-period'
  | 'overlap'
  | 'end-not-a-date'
  | 'end-outside-period';

export type PausesSet =
  | { readonly kind: 'set'; readonly pausing: Pausing }
  | { readonly kind: 'unchanged' }
  /** `pause` is the one at fault, null where it is the end of the plan. */
  | { readonly kind: 'refused'; readonly code: PauseFault; readonly pause: Pause | null };

/**
 * Checks and orders the pauses of a household. Pauses that touch become one; pauses that overlap are refused, as one of
 * them is not meant so. A pause must have a day in the period; one that stood already is kept when the period has moved
 * on. ISO dates compare as text. `endsOn` may be any day of the period, its first included (no delivery at all).
 */
export function setPauses({ period, current, wanted }: PausesWanted): PausesSet {
  const days = { first: period.from, after: formatIsoDate(addDays(isoDay(period.from), 7 * period.weeks)) };
  const stood = new Set(current.pauses.map(keyOf));
  for (const pause of wanted.pauses) {
    const code = faultOf(pause, stood.has(keyOf(pause)) ? null : days);
    if (code !== null) return { kind: 'refused', code, pause };
  }
  const sorted = wanted.pauses.toSorted((one, other) => (one.from < other.from ? -1 : 1));
  const overlapping = sorted.find(({ from }, at) => from < (sorted[at - 1]?.until ?? ''));
  if (overlapping !== undefined) return { kind: 'refused', code: 'overlap', pause: overlapping };
  const code = wanted.endsOn === current.endsOn ? null : endFault(wanted.endsOn, days);
  if (code !== null) return { kind: 'refused', code, pause: null };
  const pausing = { pauses: joined(sorted), endsOn: wanted.endsOn };
  return isSame(pausing, current) ? { kind: 'unchanged' } : { kind: 'set', pausing };
}

type Days = { readonly first: string; readonly after: string };

function faultOf({ from, until }: Pause, days: Days | null): PauseFault | null {
  if (parseIsoDate(from) === null || parseIsoDate(until) === null) return 'not-a-date';
  if (until <= from) return 'until-not-after-from';
  return days !== null && (until <= days.first || from >= days.after) ? 'outside-period' : null;
}

function endFault(endsOn: string | null, { first, after }: Days): PauseFault | null {
  if (endsOn === null) return null;
  if (parseIsoDate(endsOn) === null) return 'end-not-a-date';
  return endsOn < first || endsOn >= after ? 'end-outside-period' : null;
}

/** Pauses in order, those that touch as one. */
function joined(sorted: readonly Pause[]): readonly Pause[] {
  const whole: Pause[] = [];
  for (const pause of sorted) {
    const before = whole.at(-1);
    if (before?.until === pause.from) whole[whole.length - 1] = { from: before.from, until: pause.until };
    else whole.push(pause);
  }
  return whole;
}

function keyOf({ from, until }: Pause): string {
  return `${from}/${until}`;
}

function isSame(one: Pausing, other: Pausing): boolean {
  return one.endsOn === other.endsOn && one.pauses.map(keyOf).join() === other.pauses.map(keyOf).join();
}
