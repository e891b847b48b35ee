import { z } from 'zod';
import type { MatchModel } from './match-model.ts';

const amount = z.number().min(0);
const instanceSchema = z.object({
  goods: z.array(z.object({ demand: amount, price: amount })),
  prods: z.array(
    z.object({
      min: amount,
      max: amount,
      items: z.array(z.object({ k: z.int().min(0), cap: amount, unit: amount })),
    }),
  ),
  B: amount,
});

export type InstanceRefusal =
  | { readonly code: 'not-json' }
  /** `at` names the place as in `prods[3].items[0].k`. */
  | { readonly code: 'not-as-described' | 'unknown-good' | 'min-above-max'; readonly at: string };

export type ReadInstance =
  | { readonly kind: 'read'; readonly model: MatchModel }
  | ({ readonly kind: 'refused' } & InstanceRefusal);

/**
 * Reads an instance of the terminal's form: `{"goods":[{"demand","price"}],"prods":[{"min","max","items":[{"k","cap",
 * "unit"}]}],"B"}`; numbers in the file's own units, whole or not. Other fields are passed over.
 */
export function readInstance(text: string): ReadInstance {
  const json = parsed(text);
  if (json === undefined) return { kind: 'refused', code: 'not-json' };
  const read = instanceSchema.safeParse(json);
  if (!read.success) {
    return { kind: 'refused', code: 'not-as-described', at: placeName(read.error.issues[0]?.path ?? []) };
  }
  const { goods, prods, B } = read.data;
  for (const [p, { min, max, items }] of prods.entries()) {
    if (min > max) return { kind: 'refused', code: 'min-above-max', at: `prods[${p}]` };
    const unknown = items.findIndex(({ k }) => k >= goods.length);
    if (unknown >= 0) return { kind: 'refused', code: 'unknown-good', at: `prods[${p}].items[${unknown}].k` };
  }
  const requests = prods.map((prod) => ({ ...prod, sizes: null, choice: 'free' as const }));
  return {
    kind: 'read',
    model: { goods, requests, funds: [{ limit: B, pays: null }], sums: [], exclusive: [] },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch {
    return undefined;
  }
}

function placeName(path: readonly PropertyKey[]): string {
  return path.reduce<string>((name, part) => {
    if (typeof part === 'number') return `${name}[${part}]`;
    return name === '' ? String(part) : `${name}.${String(part)}`;
  }, '');
}
