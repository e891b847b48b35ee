/**
 * How like a word on a form is to a word of a name, from 0 to 1: the same 1; a beginning of three letters or more 0.85;
 * one letter off in four, two in eight 0.75; the consonants of it in order (chkn, chicken) 0.6; else 0. Weights are ours.
 */
export function wordLikeness(written: string, known: string): number {
  if (written === known) return 1;
  if (written.length >= 3 && known.startsWith(written)) return 0.85;
  if (known.length >= 4 && written.startsWith(known)) return 0.8;
  const slips = Math.min(written.length, known.length) >= 8 ? 2 : Math.min(written.length, known.length) >= 4 ? 1 : 0;
  if (slips > 0 && isWithin(written, known, slips)) return 0.75;
  return isSkeleton(written, known) ? 0.6 : 0;
}

/** Whether so many letters added, dropped, changed or swapped with their neighbour make one of the other. */
function isWithin(a: string, b: string, slips: number): boolean {
  if (Math.abs(a.length - b.length) > slips) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  let [endA, endB] = [a.length, b.length];
  while (endA > at && endB > at && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const [restA, restB] = [endA - at, endB - at];
  if (restA === 0 && restB === 0) return true;
  if (slips === 0) return false;
  if (restA === 2 && restB === 2 && a[at] === b[at + 1] && a[at + 1] === b[at]) return true;
  const [x, y] = [a.slice(at, endA), b.slice(at, endB)];
  return (
    isWithin(x.slice(1), y, slips - 1) ||
    isWithin(x, y.slice(1), slips - 1) ||
    isWithin(x.slice(1), y.slice(1), slips - 1)
  );
}

function isSkeleton(written: string, known: string): boolean {
  if (
    written.length < 3 ||
    written.length > known.length - 2 ||
    written[0] !== known[0] ||
    /[aeiou]/.test(written.slice(1))
  )
    return false;
  let at = 0;
  for (const letter of written) {
    at = known.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
