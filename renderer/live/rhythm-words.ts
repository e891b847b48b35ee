import type { Rhythm } from '../../shared/plans/lines/plan-line.ts';

/** How often, as it is read out: on screen and on paper the same. */
export const rhythmWords: Readonly<Record<Rhythm, string>> = {
  weekly: 'every week',
  '2-weekly': 'every 2 weeks',
  '4-weekly': 'every 4 weeks',
  once: 'once',
  'by-season': 'over the season',
};
