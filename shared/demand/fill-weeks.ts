import { everyWeeks } from '../plans/lines/every-weeks.ts';
import { rhythms } from '../plans/lines/line-codes.ts';

/** Every how many weeks a rhythm comes, by its place; the rhythms after these have no such number, they are spread. */
const intervals = rhythms.flatMap((rhythm) => everyWeeks[rhythm] ?? []);
const spreadRhythms = rhythms.flatMap((rhythm, place) => (everyWeeks[rhythm] === null ? place : []));

/**
 * Puts a product's quantities by rhythm (thousandths, by the rhythm's place) into the weeks they fall in. Counting
 * starts with the first week in season; once and by-season are each spread evenly over the weeks in season (largest
 * remainder, earlier weeks first), so that nothing is lost. Weeks out of season stay as they are.
 */
export function fillWeeks(cells: Float64Array, byRhythm: ArrayLike<number>, season: readonly boolean[]): void {
  const first = season.indexOf(true);
  if (first === -1) return;
  for (let week = first; week < cells.length; week++) {
    if (season[week] !== true) continue;
    for (const [rhythm, interval] of intervals.entries()) {
      if ((week - first) % interval === 0) add(cells, week, byRhythm[rhythm]);
    }
  }
  for (const rhythm of spreadRhythms) spread(cells, byRhythm[rhythm] ?? 0, season);
}

/** `shareOut` by equal weights, without its bigints: with equal weights the first weeks get one of the remainder each. */
function spread(cells: Float64Array, amount: number, season: readonly boolean[]): void {
  if (amount === 0) return;
  const weeks = season.filter((isIn) => isIn).length;
  let remainder = amount % weeks;
  const each = (amount - remainder) / weeks;
  for (const [week, isIn] of season.entries()) {
    if (!isIn) continue;
    add(cells, week, remainder > 0 ? each + 1 : each);
    remainder -= 1;
  }
}

function add(cells: Float64Array, week: number, amount = 0): void {
  cells[week] = (cells[week] ?? 0) + amount;
}
