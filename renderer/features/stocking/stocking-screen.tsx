import { useMemo } from 'react';
import { currencyDigits } from '../../../shared/quantities/currency-digits.ts';
import { stockingReport } from '../../../shared/reports/stocking-report.ts';
import { date, plural } from '../../i18n/formats.ts';
import { downloadText } from '../../live/download-text.ts';
import { LiveView } from '../../live/live-view.tsx';
import { useScreenActions } from '../../live/screen-actions.ts';
import { Button } from '../../ui/button.tsx';
import { Page, PageHeader } from '../../ui/page-header.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { ScreenLink } from '../../ui/screen-link.tsx';
import { Row } from '../../ui/stack.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { StockingContent } from './stocking-content.tsx';
import { type Stocking, useStocking } from './use-stocking.ts';
import { words } from './words.ts';

/** What the store orders: need with its working, cases, dates; on paper one page to write on. */
export function StockingScreen() {
  const stocking = useStocking();
  const value = stocking.kind === 'ready' ? stocking.value : null;
  const actions = useMemo(
    () => (value === null ? [] : [{ key: 'stocking.export', label: words.export, run: () => exportList(value) }]),
    [value],
  );
  useScreenActions(actions);
  return (
    <Page width="wide">
      <div data-print="hide">
        <PageHeader
          title={words.title}
          sentence={value === null ? words.sentence : sentenceOf(value)}
          action={
            value !== null && (
              <Row>
                <Button onClick={() => exportList(value)}>{words.export}</Button>
                <PrintButton tone="primary" label={words.print} />
              </Row>
            )
          }
        />
      </div>
      <LiveView state={stocking}>
        {(ready) => (ready === null || ready.rows.lines.length === 0 ? <Nothing /> : <StockingContent {...ready} />)}
      </LiveView>
    </Page>
  );
}

function sentenceOf({ settings }: Stocking): string {
  return words.sentenceFor(plural(settings.coverDays, words.days), date(settings.period.from));
}

function exportList({ list, products, settings }: Stocking): void {
  downloadText(words.fileName, stockingReport(list, products, currencyDigits(settings.currency)));
}

function Nothing() {
  return (
    <EmptyState
      title={words.empty}
      sentence={words.emptySentence}
      action={<ScreenLink to="plans">{words.toPlans}</ScreenLink>}
    />
  );
}
