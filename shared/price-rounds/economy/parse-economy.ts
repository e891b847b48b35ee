import { z } from 'zod';
import { budgetMarket } from './budget-market.ts';
import { budgetSchema } from './budget-schema.ts';
import { councilMarket } from './council-market.ts';
import { councilSchema } from './council-schema.ts';
import type { Economy } from './economy.ts';
import { exchangeMarket } from './exchange-market.ts';
import { exchangeSchema } from './exchange-schema.ts';
import { type FieldFault, misfitOf } from './misfit-of.ts';

const economySchema = z.discriminatedUnion('kind', [exchangeSchema, budgetSchema, councilSchema]);

export type EconomyFile = z.infer<typeof economySchema>;

/** The economy, or the first field that keeps it from being one. */
export type ParsedEconomy =
  | { readonly kind: 'economy'; readonly economy: Economy }
  | ({ readonly kind: 'refused' } & FieldFault);

/**
 * Reads one economy from parsed JSON of the format in the economies' README.
 * Refused: a field that is missing or of the wrong kind, vectors that are not as long as `goods`, a good that no list
 * names, a workplace whose returns do not diminish (its plan would have no bound).
 */
export function parseEconomy(value: unknown): ParsedEconomy {
  const parsed = economySchema.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return { kind: 'refused', field: fieldName(issue?.path ?? []), problem: issue?.message ?? 'not an economy' };
  }
  const file = parsed.data;
  const misfit = misfitOf(file);
  if (misfit !== null) return { kind: 'refused', ...misfit };
  const economy: Economy = {
    id: file.id,
    goods: file.goods,
    numeraire: file.numeraire ?? null,
    startPrices: file.start_prices,
    equilibria: (file.equilibria ?? []).map(({ prices }) => prices),
    market: marketOf(file),
  };
  return { kind: 'economy', economy };
}

function marketOf(file: EconomyFile): Economy['market'] {
  switch (file.kind) {
    case 'exchange':
      return exchangeMarket(file);
    case 'budget-economy':
      return budgetMarket(file);
    case 'council-economy':
      return councilMarket(file);
  }
}

/** consumers[3].endowment[0] */
function fieldName(path: readonly PropertyKey[]): string {
  const name = path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : `${text}${text === '' ? '' : '.'}${String(key)}`),
    '',
  );
  return name === '' ? 'the file itself' : name;
}
