import { shareOut } from '../quantities/share-out.ts';

/** Every how many weeks a rhythm comes, by its place; the rhythms after these have no such number, they are spread. */
const intervals = [1, 2, 4] as const;
const spreadRhythms = [3, 4] as const;

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
  for (const rhythm of spreadRhythms) {
    const amount = byRhythm[rhythm] ?? 0;
    if (amount === 0) continue;
    const weights = season.map((isIn) => (isIn ? 1 : 0));
    for (const [week, share] of shareOut(amount, weights).shares.entries()) add(cells, week, share);
  }
}

function add(cells: Float64Array, week: number, amount = 0): void {
  cells[week] = (cells[week] ?? 0) + amount;
}
