import { useState } from 'react';
import { openFrom } from '../../../shared/ledger/close-period.ts';
import type { LedgerPeriod } from '../../../shared/ledger/ledger-period.ts';
import { reopenLedgerPeriod } from '../../data/commands/ledger-period-commands.ts';
import { date } from '../../i18n/formats.ts';
import { useAct } from '../../live/use-act.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ClosePeriodDialog } from './close-period-dialog.tsx';
import { periodWords as words } from './period-words.ts';
import { periodColumns } from './periods-columns.tsx';
import { refusalIn } from './refusal-sentence.ts';
import { TrialBalanceDialog } from './trial-balance-dialog.tsx';
import { TrialBalanceSheets } from './trial-balance-sheets.tsx';
import type { Reservoir } from './use-reservoir.ts';

type Asked = { readonly kind: 'close' } | { readonly kind: 'show' | 'reopen'; readonly period: LedgerPeriod };

/** The periods of the ledger: closed with their trial balance, reopened only by decision. */
export function PeriodsSection({ reservoir }: { readonly reservoir: Reservoir }) {
  const { periods, settings, rows } = reservoir;
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = () => setAsked(null);
  const since = openFrom(periods);
  const last = periods.filter(({ state }) => state.kind === 'closed').at(-1);
  const columns = periodColumns({
    currency: settings.currency,
    last: last?.to ?? null,
    onShow: (period) => setAsked({ kind: 'show', period }),
    onReopen: (period) => setAsked({ kind: 'reopen', period }),
  });
  return (
    <>
      <div data-print="hide">
        <Panel
          title={words.title}
          sentence={words.sentence}
          actions={
            rows.length > 0 && (
              <Button size="small" onClick={() => setAsked({ kind: 'close' })}>
                {words.close}
              </Button>
            )
          }
        >
          <p>{since === null ? words.allOpen : words.openSince(date(since))}</p>
          {periods.length > 0 && (
            <DataTable
              caption={words.title}
              rows={periods.toReversed()}
              columns={columns}
              rowKey={({ to }) => to}
              rowTone={({ state }) => (state.kind === 'reopened' ? 'attention' : 'plain')}
            />
          )}
          {asked?.kind === 'close' && <ClosePeriodDialog reservoir={reservoir} onClose={close} />}
          {asked?.kind === 'show' && (
            <TrialBalanceDialog period={asked.period} currency={settings.currency} onClose={close} />
          )}
          {asked?.kind === 'reopen' && (
            <ReopenDialog period={asked.period} currency={settings.currency} onClose={close} />
          )}
        </Panel>
      </div>
      {rows.length > 0 && <TrialBalanceSheets reservoir={reservoir} />}
    </>
  );
}

type ReopenDialogProps = {
  readonly period: LedgerPeriod;
  readonly currency: string;
  readonly onClose: () => void;
};

function ReopenDialog({ period: { to }, currency, onClose }: ReopenDialogProps) {
  const act = useAct();
  return (
    <ConfirmDialog
      open
      tone="danger"
      title={words.reopenTitle(date(to))}
      sentence={words.reopenSentence}
      confirmLabel={words.reopen}
      reason="required"
      reasonLabel={words.reopenReason}
      onClose={onClose}
      onConfirm={(why) => {
        onClose();
        const texts = { saved: words.reopened(date(to)), refused: refusalIn(currency), undo: 'by-decision' } as const;
        void act((book) => reopenLedgerPeriod(book, to, why), texts);
      }}
    />
  );
}
