import type { QueryState } from '../data/use-book-query.ts';

type Values<States> = { readonly [Name in keyof States]: States[Name] extends QueryState<infer Value> ? Value : never };

/** Several queries as one: ready when all are, failed when one is. */
export function allReady<States extends Readonly<Record<string, QueryState<unknown>>>>(
  states: States,
): QueryState<Values<States>> {
  const list = Object.entries(states);
  const failed = list.map(([, state]) => state).find((state) => state.kind === 'failed');
  if (failed !== undefined) return failed;
  if (list.some(([, state]) => state.kind === 'loading')) return { kind: 'loading' };
  const values = Object.fromEntries(list.map(([name, state]) => [name, state.kind === 'ready' ? state.value : null]));
  return { kind: 'ready', value: values as Values<States> };
}
