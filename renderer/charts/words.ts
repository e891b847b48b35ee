/** What charts themselves say. */
export const words = {
  chart: 'Chart',
  table: 'Table',
  showAs: 'Show as',
  empty: 'Nothing to draw yet.',
  largest: (shown: string, all: string) => `The chart shows the ${shown} largest of ${all}; the table has them all.`,
  thinned: (shown: string, all: string) => `The chart draws ${shown} of ${all} points; the table has them all.`,
  firstSeries: (shown: string, all: string) =>
    `The chart draws the first ${shown} of ${all} lines; the table has them all.`,
  noValue: '–',
} as const;
