/** Deeper than any row is. Without an end, a text of nothing but brackets would overflow the stack. */
const deepest = 100;

/**
 * Whether a value is what JSON can hold: text, finite numbers, true, false, null, and lists and plain objects of these.
 * A property that is undefined counts as absent, as it does when JSON is written. The schema library's own check
 * takes seconds for a change of 25 MB, once going in and once coming out, in which the host hears nobody; so this is ours.
 */
export function isJson(value: unknown, levelsLeft = deepest): boolean {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return true;
    case 'number':
      return Number.isFinite(value);
    case 'object':
      return value === null || (levelsLeft > 0 && isJsonInside(value, levelsLeft - 1));
    default:
      return false;
  }
}

function isJsonInside(value: object, levelsLeft: number): boolean {
  if (Array.isArray(value)) {
    for (const item of value) if (!isJson(item, levelsLeft)) return false;
    return true;
  }
  // A plain object of any window or process: nothing stands behind its prototype.
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return false;
  for (const inside of Object.values(value)) {
    if (inside !== undefined && !isJson(inside, levelsLeft)) return false;
  }
  return true;
}
