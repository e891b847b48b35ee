import type { PeriodEnd } from '../../data/next-period.ts';
import { count, money } from '../../i18n/formats.ts';
import { KeyValueList, Panel } from '../../ui/panel.tsx';
import { words } from './words.ts';

/** What the next period takes from this one, in figures. */
export function BeginsWith({ end: { assembly, lastRound, reservoir, orders } }: { readonly end: PeriodEnd }) {
  const prices = lastRound === null ? words.pricesAsBefore : words.pricesFrom(count(lastRound.number));
  return (
    <Panel title={words.carries}>
      <KeyValueList
        items={[
          { label: words.prices, value: prices },
          { label: words.households, value: count(assembly.households.length) },
          { label: words.lastPlans, value: count(assembly.plans.length) },
          ...(orders.length > 0 ? [{ label: words.orders, value: count(orders.length) }] : []),
          { label: words.reservoir, value: money(reservoir, assembly.settings.currency) },
        ]}
      />
      <p>{words.ends}</p>
    </Panel>
  );
}
