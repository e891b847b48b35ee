import { type RoundInputs, roundInputs } from '../../../shared/assembly/rounds/round-inputs.ts';
import type { Loaded } from './loaded.ts';
import type { ResultRows } from './result-rows.ts';

/** Of what is loaded and unchanged once: what was worked out of it (prices of the next round) is found again by it. */
const made = new WeakMap<Loaded, RoundInputs>();

/** What the rules of the rounds ask for. The plans stay columns; nobody reads them as records after this. */
export function roundInputsOf(loaded: Loaded, rest?: ResultRows): RoundInputs {
  if (rest !== undefined) return makeInputs(loaded, rest);
  const known = made.get(loaded) ?? makeInputs(loaded, {});
  made.set(loaded, known);
  return known;
}

function makeInputs(loaded: Loaded, rest: Partial<ResultRows>): RoundInputs {
  const { settings, products, households, offers } = loaded;
  const { columns, sums, allowances, written, paused } = loaded;
  if (settings === null) throw new Error('There is no assembly in this book');
  const assembly = { settings, products, households, offers, stock: [], grantRequests: [], plans: [], ...rest };
  return { ...roundInputs(assembly), columns, sums, allowances, written, paused };
}
