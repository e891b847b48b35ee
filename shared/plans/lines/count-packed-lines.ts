import { lineLayout } from './line-layout.ts';

/** How many lines a packed plan holds. Throws when the version is unknown or the length is not that of whole lines. */
export function countPackedLines(bytes: Uint8Array): number {
  if (bytes[0] !== lineLayout.version) throw new RangeError(`Unknown version of packed plan lines: ${bytes[0]}`);
  const count = (bytes.length - lineLayout.headerBytes) / lineLayout.lineBytes;
  if (!Number.isInteger(count)) throw new RangeError(`Damaged plan: ${bytes.length} bytes are not whole lines`);
  return count;
}
