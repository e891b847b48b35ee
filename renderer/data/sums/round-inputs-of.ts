import type { Assembly } from '../../../shared/assembly/assembly.ts';
import { type RoundInputs, roundInputs } from '../../../shared/assembly/rounds/round-inputs.ts';
import type { Loaded } from './loaded.ts';

/** What the rules of the rounds ask for. The plans stay columns; nobody reads them as records after this. */
export function roundInputsOf(
  loaded: Loaded,
  rest: Partial<Pick<Assembly, 'stock' | 'grantRequests'>> = {},
): RoundInputs {
  const { settings, products, households, offers } = loaded;
  const { columns, sums, allowances, written, paused } = loaded;
  if (settings === null) throw new Error('There is no assembly in this book');
  const { stock = [], grantRequests = [] } = rest;
  const assembly = { settings, products, households, offers, stock, grantRequests, plans: [] };
  return { ...roundInputs(assembly), columns, sums, allowances, written, paused };
}
