import { useState } from 'react';
import { money, plural } from '../../i18n/formats.ts';
import { Figures, Panel } from '../../ui/panel.tsx';
import { ScreenLink } from '../../ui/screen-link.tsx';
import { Columns } from '../../ui/stack.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { AccountsList } from './accounts-list.tsx';
import { BalanceChart } from './balance-chart.tsx';
import type { LedgerRow } from './ledger-rows.ts';
import { LedgerTable } from './ledger-table.tsx';
import { ReverseDialog } from './reverse-dialog.tsx';
import type { Reservoir } from './use-reservoir.ts';
import { words } from './words.ts';

/** The reservoir's figures, its ledger, its accounts and how the balance went. */
export function ReservoirContent({ reservoir }: { readonly reservoir: Reservoir }) {
  const { rows, settings } = reservoir;
  const [reversing, setReversing] = useState<LedgerRow | null>(null);
  return (
    <>
      <ReservoirFigures {...reservoir} />
      <Panel title={words.ledger} sentence={words.ledgerSentence}>
        {rows.length === 0 ? (
          <EmptyState
            title={words.empty}
            sentence={words.emptySentence}
            action={<ScreenLink to="grants">{words.toGrants}</ScreenLink>}
          />
        ) : (
          <LedgerTable rows={rows} currency={settings.currency} onReverse={setReversing} />
        )}
      </Panel>
      {rows.length > 0 && (
        <Panel title={words.accountsTitle} sentence={words.accountsSentence}>
          <Columns>
            <BalanceChart {...reservoir} />
            <AccountsList {...reservoir} />
          </Columns>
        </Panel>
      )}
      {reversing !== null && (
        <ReverseDialog row={reversing} currency={settings.currency} onClose={() => setReversing(null)} />
      )}
    </>
  );
}

function ReservoirFigures({ rows, settings, balance, granted, producers }: Reservoir) {
  const { currency, reservoir } = settings;
  const spendable = Math.max(0, balance - reservoir.floor);
  const entries = words.balanceLedger(plural(rows.length, words.entryForms));
  return (
    <Figures
      items={[
        {
          label: words.balance,
          value: money(balance, currency),
          detail: rows.length === 0 ? words.balanceOpening : entries,
        },
        { label: words.floor, value: money(reservoir.floor, currency), detail: words.floorDetail },
        { label: words.spendable, value: money(spendable, currency), detail: words.spendableDetail },
        {
          label: words.granted,
          value: money(granted, currency),
          detail: words.grantedDetail(plural(producers, words.producerForms)),
        },
      ]}
    />
  );
}
