import { labelRoom } from './nice-ticks.ts';

const narrowest = 150;
const widest = 220;

/** Width in pixels of an axis of names, and how many lines the longest of them takes there. */
export function nameRoom(names: readonly string[]): { readonly width: number; readonly lines: number } {
  const needed = labelRoom(names);
  const width = Math.min(widest, Math.max(narrowest, needed));
  // A line breaks between words, so it is seldom full.
  return { width, lines: needed <= width ? 1 : Math.ceil((needed * 1.15) / width) };
}
