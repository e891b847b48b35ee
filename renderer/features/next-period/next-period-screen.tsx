import { useEffect, useState } from 'react';
import { useBook } from '../../data/book-context.ts';
import { type PeriodEnd, readPeriodEnd } from '../../data/next-period.ts';
import { Page, PageHeader } from '../../ui/page-header.tsx';
import { ScreenLink } from '../../ui/screen-link.tsx';
import { EmptyState, ErrorState, LoadingState } from '../../ui/states.tsx';
import { NextPeriodForm } from './next-period-form.tsx';
import { words } from './words.ts';

type Reading =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'ready'; readonly end: PeriodEnd | null };

/** From the end of one period to the beginning of the next. */
export function NextPeriodScreen() {
  const book = useBook();
  const [reading, setReading] = useState<Reading>({ kind: 'loading' });
  useEffect(() => {
    let isShown = true;
    readPeriodEnd(book).then(
      (end) => isShown && setReading({ kind: 'ready', end }),
      () => isShown && setReading({ kind: 'failed' }),
    );
    return () => {
      isShown = false;
    };
  }, [book]);
  return (
    <Page>
      <PageHeader title={words.title} sentence={words.sentence} />
      {reading.kind === 'loading' && <LoadingState rows={4} />}
      {reading.kind === 'failed' && <ErrorState title={words.failed} />}
      {reading.kind === 'ready' && (reading.end === null ? <Nothing /> : <NextPeriodForm end={reading.end} />)}
    </Page>
  );
}

function Nothing() {
  return (
    <EmptyState
      title={words.nothing}
      sentence={words.nothingSentence}
      action={<ScreenLink to="settings">{words.toSettings}</ScreenLink>}
    />
  );
}
