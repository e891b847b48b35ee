import { fundStatement } from '../../../shared/ledger/fund-statement.ts';
import { money, plural } from '../../i18n/formats.ts';
import { Explain } from '../../ui/explain.tsx';
import { Figures } from '../../ui/panel.tsx';
import type { Reservoir } from './use-reservoir.ts';
import { words } from './words.ts';

/** What is there, what must stay, what may be spent, and what is out at producers. */
export function ReservoirFigures(reservoir: Reservoir) {
  const { rows, isOpen, settings, balance, granted, producers } = reservoir;
  const { currency } = settings;
  const { floor, cap } = settings.reservoir;
  const entries = words.balanceLedger(plural(rows.length, words.entryForms));
  return (
    <Figures
      items={[
        {
          label: words.balance,
          value: isOpen ? <Balance {...reservoir} /> : money(balance, currency),
          detail: isOpen ? entries : words.balanceOpening,
        },
        {
          label: words.floor,
          value: money(floor, currency),
          detail: cap === undefined ? words.floorDetail : words.floorAndCap(money(cap, currency)),
        },
        {
          label: words.spendable,
          value: money(Math.max(0, balance - floor), currency),
          detail: words.spendableDetail,
        },
        {
          label: words.granted,
          value: money(granted, currency),
          detail: words.grantedDetail(plural(producers.length, words.producerForms)),
        },
      ]}
    />
  );
}

/** The balance with all that moved it, kind by kind. */
function Balance({ entries, balance, settings: { currency } }: Reservoir) {
  const { lines } = fundStatement(entries, { from: '', to: '9999-12-31' });
  const moved = lines.filter(({ cash }) => cash !== 0);
  return (
    <Explain
      what={words.whyBalance}
      title={words.balanceWorking}
      lines={[
        ...moved.map(({ kind, cash }) => ({ text: words.kinds[kind], value: money(cash, currency) })),
        { text: words.balance, value: money(balance, currency), kind: 'total' },
      ]}
    >
      {money(balance, currency)}
    </Explain>
  );
}
