import type { TypedAmount } from '../../live/typed-amount.ts';

type Typed = Readonly<Record<string, TypedAmount<number>>>;

export type ReadAmounts<Fields extends Typed> =
  | {
      readonly kind: 'read';
      readonly values: {
        readonly [Name in keyof Fields]: Fields[Name] extends TypedAmount<infer Value> ? Value : never;
      };
    }
  | { readonly kind: 'refused'; readonly sentence: string };

/** Several typed amounts at once; an empty field counts as 0, and the rule says whether that may be. */
export function readAmounts<Fields extends Typed>(fields: Fields): ReadAmounts<Fields> {
  const values: Record<string, number> = {};
  for (const [name, typed] of Object.entries(fields)) {
    if (typed.kind === 'refused') return { kind: 'refused', sentence: typed.sentence };
    values[name] = typed.kind === 'amount' ? typed.value : 0;
  }
  return { kind: 'read', values: values as Extract<ReadAmounts<Fields>, { readonly kind: 'read' }>['values'] };
}

/** A whole number as typed; what is none becomes NaN, which every rule refuses. */
export function readWhole(text: string): number {
  const plain = text.trim();
  if (plain === '') return 0;
  return /^\d{1,7}$/.test(plain) ? Number(plain) : Number.NaN;
}
