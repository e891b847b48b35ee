/** Height of every plot in pixels. */
export const plotHeight = 300;

/** How all axes look: text and a base line, no ticks. */
export const axis = {
  stroke: 'var(--rule-strong)',
  tickLine: false,
  tickMargin: 8,
  tick: { fill: 'var(--ink-soft)' },
} as const;
