import { setImmediate as nextTurn } from 'node:timers/promises';

/** Of one thread's time at once; a call that waits behind it is not felt. */
const longestMs = 20;

/** Goes through many items and lets the host answer others in between, so that a large book's snapshot is not felt. */
export async function withBreaths<Item>(items: Iterable<Item>, act: (item: Item) => void): Promise<void> {
  let begun = performance.now();
  for (const item of items) {
    act(item);
    if (performance.now() - begun < longestMs) continue;
    await nextTurn();
    begun = performance.now();
  }
}
