import { type CaseOrder, casesToOrder } from '../../../shared/cases/cases-to-order.ts';
import type { CaseWorking } from '../../data/sums/case-board.ts';
import { plural, quantity } from '../../i18n/formats.ts';
import { words } from './words.ts';

type Pair = { readonly label: string; readonly value: string };

/** The product's sums: cases, and how much of each part was served; parts that nobody asked for are left out. */
export function workingPairs({ filling }: CaseWorking, unit: string): readonly Pair[] {
  const { order, tiers } = filling;
  const units = (amount: number) => quantity(amount, unit);
  const parts = tiers
    .filter(({ asked }) => asked > 0)
    .map(({ tier, asked, given }) => ({
      label: words.tiers[tier],
      value: words.tierGiven(quantity(given), units(asked)),
    }));
  return [
    { label: words.casesLabel, value: words.inCases(plural(order.cases, words.cases), units(order.filled)) },
    ...parts,
    ...(order.shelf > 0 ? [{ label: words.shelf, value: units(order.shelf) }] : []),
  ];
}

/** What the store's taking the rest would mean for a product with a begun case, both ways. */
export function elsewiseSentence({ demand, caseSize }: CaseWorking, unit: string): string | null {
  const under = (rest: 'store' | 'store-after-flexible') => casesToOrder({ demand, caseSize, rest });
  const [store, after] = [under('store'), under('store-after-flexible')];
  if (store.shelf === 0) return null;
  const spoken = ({ cases, shelf }: CaseOrder) =>
    [plural(cases, words.cases), shelf === 0 ? words.elsewise.nothing : quantity(shelf, unit)] as const;
  const first = words.elsewise.store(...spoken(store));
  return after.shelf === store.shelf ? first : `${first} ${words.elsewise.after(...spoken(after))}`;
}
