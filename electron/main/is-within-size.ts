/** Two bytes for a letter and eight for all else: what a value takes up, about. */
const lettersBytes = 2;
const otherBytes = 8;

/**
 * Whether a value that came over IPC is at most about so large. It stops counting at the limit, and a circle (which a
 * structured clone may hold) counts as endless.
 */
export function isWithinSize(value: unknown, mostBytes: number): boolean {
  const open: unknown[] = [value];
  let left = mostBytes;
  while (open.length > 0 && left >= 0) {
    const next = open.pop();
    if (typeof next === 'string') left -= next.length * lettersBytes;
    else if (ArrayBuffer.isView(next) || next instanceof ArrayBuffer) left -= next.byteLength;
    else if (typeof next === 'object' && next !== null) {
      left -= otherBytes;
      for (const [name, inside] of Object.entries(next)) {
        left -= name.length;
        open.push(inside);
      }
    } else left -= otherBytes;
  }
  return left >= 0;
}
