import { useState } from 'react';
import { settingsLimits } from '../../../shared/assembly/check-settings.ts';
import { parseIsoDate } from '../../../shared/calendar/parse-iso-date.ts';
import { useBook } from '../../data/book-context.ts';
import { makeNextPeriod, type NextPeriodChoice, type PeriodEnd } from '../../data/next-period.ts';
import { useDecision } from '../../data/queries/use-rounds.ts';
import { count } from '../../i18n/formats.ts';
import { failureWords } from '../../live/failure-words.ts';
import { Button } from '../../ui/button.tsx';
import { DecimalField } from '../../ui/decimal-field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { Select } from '../../ui/select.tsx';
import { FieldGrid, Stack } from '../../ui/stack.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { BeginsWith } from './begins-with.tsx';
import { words } from './words.ts';

type Making =
  | { readonly kind: 'idle' }
  | { readonly kind: 'making' }
  | { readonly kind: 'failed'; readonly sentence: string };

const choices = <Value extends string>(labels: Readonly<Record<Value, string>>) =>
  (Object.keys(labels) as Value[]).map((value) => ({ value, label: labels[value] }));

/** When the next period is, and what goes on in it. */
export function NextPeriodForm({ end }: { readonly end: PeriodEnd }) {
  const book = useBook();
  const decision = useDecision(end.lastRound?.number ?? 0);
  const [from, setFrom] = useState(end.nextFrom);
  const [weeks, setWeeks] = useState(String(end.assembly.settings.period.weeks));
  const [plans, setPlans] = useState<NextPeriodChoice['plans']>('anew');
  const [offers, setOffers] = useState<NextPeriodChoice['offers']>('as-they-are');
  const [making, setMaking] = useState<Making>({ kind: 'idle' });
  const [shown, setShown] = useState(false);
  const number = /^\d+$/.test(weeks.trim()) ? Number(weeks.trim()) : 0;
  const weeksFit = number >= 1 && number <= settingsLimits.weeks;
  const dayFits = parseIsoDate(from) !== null;
  const make = async () => {
    setShown(true);
    if (!weeksFit || !dayFits) return;
    setMaking({ kind: 'making' });
    const made = await makeNextPeriod(book, end, { period: { from, weeks: number }, plans, offers });
    if (made.kind === 'made') window.location.hash = `#/b/${made.bookId}/overview`;
    else setMaking({ kind: 'failed', sentence: made.kind === 'failed' ? failureWords[made.code] : words.failed });
  };
  const isOpen = end.lastRound !== null && decision.kind === 'ready' && decision.value === null;
  return (
    <Stack>
      {isOpen && <Notice tone="attention" title={words.notFinished} />}
      <FieldGrid>
        <TextField
          label={words.from}
          hint={words.fromHint}
          type="date"
          value={from}
          onValueChange={setFrom}
          refusal={shown && !dayFits ? words.refusedFrom : null}
        />
        <DecimalField
          label={words.weeks}
          value={weeks}
          onValueChange={setWeeks}
          refusal={shown && !weeksFit ? words.refusedWeeks(count(settingsLimits.weeks)) : null}
        />
      </FieldGrid>
      <Select label={words.plans} choices={choices(words.planChoices)} value={plans} onValueChange={setPlans} />
      <Select label={words.offers} choices={choices(words.offerChoices)} value={offers} onValueChange={setOffers} />
      <BeginsWith end={end} />
      {making.kind === 'failed' && <Notice tone="refusal" title={making.sentence} />}
      {making.kind === 'making' ? (
        <ProgressBar label={words.making} done={null} />
      ) : (
        <div>
          <Button tone="primary" onClick={make}>
            {words.make}
          </Button>
        </div>
      )}
    </Stack>
  );
}
