import type { QueryState } from '../data/use-book-query.ts';

type Values<States> = {
  readonly [Name in keyof States]: States[Name] extends QueryState<infer Value> ? Value : never;
};

/** Several live queries as one: ready when all are; else the first that is not says how it stands. */
export function allReady<const States extends Readonly<Record<string, QueryState<unknown>>>>(
  states: States,
): QueryState<Values<States>> {
  const values: Record<string, unknown> = {};
  for (const [name, state] of Object.entries(states)) {
    if (state.kind !== 'ready') return state;
    values[name] = state.value;
  }
  return { kind: 'ready', value: values as Values<States> };
}
