import type { Rhythm } from './plan-line.ts';

/** Every how many weeks a rhythm comes; null: its quantity is for the whole period (or season) and spread over it. */
export const everyWeeks = {
  weekly: 1,
  '2-weekly': 2,
  '4-weekly': 4,
  once: null,
  'by-season': null,
} as const satisfies Readonly<Record<Rhythm, 1 | 2 | 4 | null>>;
