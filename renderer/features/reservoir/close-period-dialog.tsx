import { useState } from 'react';
import { addDays } from '../../../shared/calendar/add-days.ts';
import { formatIsoDate } from '../../../shared/calendar/format-iso-date.ts';
import { isoDay } from '../../../shared/calendar/iso-day.ts';
import { closePeriod } from '../../../shared/ledger/close-period.ts';
import { useBook } from '../../data/book-context.ts';
import { closeLedgerPeriod } from '../../data/commands/ledger-period-commands.ts';
import { date } from '../../i18n/formats.ts';
import { useDialogAct } from '../../live/use-dialog-act.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { periodWords as words } from './period-words.ts';
import { refusalIn } from './refusal-sentence.ts';
import { TrialBalanceTable } from './trial-balance-dialog.tsx';
import type { Reservoir } from './use-reservoir.ts';

type ClosePeriodDialogProps = { readonly reservoir: Reservoir; readonly onClose: () => void };

/** Shows the trial balance of the day before anything is closed. */
export function ClosePeriodDialog({ reservoir, onClose }: ClosePeriodDialogProps) {
  const { entries, periods, settings } = reservoir;
  const { desk } = useBook();
  const { refusal, run } = useDialogAct(onClose, refusalIn(settings.currency));
  const [to, setTo] = useState(() => lastMonthEnd(desk.now()));
  const [why, setWhy] = useState('');
  const closing = closePeriod(entries, periods, { to, at: desk.now() });
  return (
    <FormDialog
      title={words.closeTitle}
      saveLabel={words.close}
      refusal={
        refusal ?? (closing.kind === 'refused' ? refusalIn(settings.currency)({ ...closing, data: null }) : null)
      }
      onSave={() => {
        const said = words.closed(to === '' ? '' : date(to));
        void run((book) => closeLedgerPeriod(book, to, why), said, 'by-decision');
      }}
      onClose={onClose}
    >
      <TextField label={words.closeTo} type="date" value={to} onValueChange={setTo} />
      <TextField label={words.closeWhy} optional value={why} onValueChange={setWhy} maxLength={500} />
      {closing.kind === 'closed' && (
        <>
          <p>{words.closeSentence(date(closing.period.from), date(closing.period.to))}</p>
          <TrialBalanceTable balances={closing.period.balances} currency={settings.currency} />
        </>
      )}
    </FormDialog>
  );
}

/** Books are closed by the month: the last day of the month before. */
function lastMonthEnd(now: string): string {
  return formatIsoDate(addDays(isoDay(`${now.slice(0, 7)}-01`), -1));
}
