import type { Priority, Response, Rhythm } from './plan-line.ts';

/** Rhythms, priorities and responses by the number they are packed as. Part of the packed format: append only. */
export const rhythms: readonly Rhythm[] = ['weekly', '2-weekly', '4-weekly', 'once', 'by-season'];
export const priorities: readonly Priority[] = ['essential', 'normal', 'if-possible'];
export const responseKinds: readonly Response['kind'][] = ['fixed', 'budget', 'swap'];

/** The same numbers by name, for code that reads packed columns. */
export const essentialCode = 0;
export const budgetCode = 1;
export const swapCode = 2;
