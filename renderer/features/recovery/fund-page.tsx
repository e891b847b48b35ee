import { list, plural } from '../../i18n/formats.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ScreenLink } from '../../ui/screen-link.tsx';
import { Columns, Stack } from '../../ui/stack.tsx';
import { usePrinting } from '../../ui/use-printing.ts';
import { AgeingTable, CohortTable } from './ageing-tables.tsx';
import { downloadFund } from './download-statements.ts';
import { DraftsPanel } from './drafts-panel.tsx';
import { FundFigures } from './fund-figures.tsx';
import { GrantsTable } from './grants-table.tsx';
import { MeasuresList } from './measures-list.tsx';
import { RecoveryChart } from './recovery-chart.tsx';
import { StatementSheets } from './statement-sheets.tsx';
import { StatesTable } from './states-table.tsx';
import { draftsOf, useConfirm } from './use-confirm.ts';
import type { RecoveryFacts } from './use-recovery-facts.ts';
import { words } from './words.ts';

/** All grants, what is to be confirmed, and how the fund comes back. */
export function FundPage({ facts }: { readonly facts: RecoveryFacts }) {
  const { rows, today, settings } = facts;
  const { currency } = settings;
  const confirm = useConfirm(currency);
  const isPrinting = usePrinting();
  const drafts = draftsOf(rows);
  const action = drafts.length > 0 && (
    <Button tone="primary" onClick={() => confirm(drafts)}>
      {words.confirmAll(plural(drafts.length, words.recoveryForms))}
    </Button>
  );
  const menu = [
    { kind: 'action', key: 'print', label: words.allStatements, run: () => window.print() },
    { kind: 'action', key: 'sheet', label: words.sheet, run: () => void downloadFund(facts) },
  ] as const;
  return (
    <>
      <div data-print="hide">
        <Stack>
          <PageHeader title={words.title} sentence={words.sentence} action={action} menu={menu} />
          <FundFigures facts={facts} />
          <Unmatched facts={facts} />
          <Panel title={words.grants}>
            <GrantsTable rows={rows} currency={currency} />
          </Panel>
          <DraftsPanel rows={rows} currency={currency} />
          <Panel title={words.fund} sentence={words.fundSentence}>
            <RecoveryChart rows={rows} currency={currency} today={today} />
          </Panel>
          <Columns>
            <AgeingTable rows={rows} currency={currency} />
            <MeasuresList rows={rows} currency={currency} />
          </Columns>
          <StatesTable rows={rows} currency={currency} />
          <CohortTable rows={rows} currency={currency} />
        </Stack>
      </div>
      {isPrinting && <StatementSheets rows={rows} facts={facts} />}
    </>
  );
}

const mostNamed = 3;

/** Producers whose deliveries cannot be found. */
function Unmatched({ facts: { rows } }: { readonly facts: RecoveryFacts }) {
  const without = rows.filter(({ file, standing }) => file.deliveries === null && standing.open > 0);
  if (without.length === 0) return null;
  const producers = [...new Set(without.map(({ file }) => file.producer))];
  const more = producers.length - mostNamed;
  const names = [...producers.slice(0, mostNamed), ...(more > 0 ? [plural(more, words.moreProducers)] : [])];
  return (
    <Notice
      tone="attention"
      title={words.notMatched(list(names))}
      actions={<ScreenLink to="suppliers">{words.toSuppliers}</ScreenLink>}
    >
      {words.notMatchedSentence}
    </Notice>
  );
}
