import { useState } from 'react';
import { releaseRest } from '../../data/commands/recovery-decision-commands.ts';
import { plural } from '../../i18n/formats.ts';
import { useAct } from '../../live/use-act.ts';
import { Button } from '../../ui/button.tsx';
import type { MenuItem } from '../../ui/menu.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ScreenLink } from '../../ui/screen-link.tsx';
import { Columns, Stack } from '../../ui/stack.tsx';
import { AgreementDialog } from './agreement-dialog.tsx';
import { AgreementPanel } from './agreement-panel.tsx';
import { DecisionDialog } from './decision-dialog.tsx';
import { DecisionsPanel } from './decisions-panel.tsx';
import { downloadStatement } from './download-statements.ts';
import { DraftsPanel } from './drafts-panel.tsx';
import { GrantFigures } from './grant-figures.tsx';
import { MilestonesTable } from './milestones-table.tsx';
import { MoneyDialog } from './money-dialog.tsx';
import { RecoveryChart } from './recovery-chart.tsx';
import { refusalSentence } from './refusal-sentence.ts';
import { ReviewsNotice } from './reviews-notice.tsx';
import { StateBadge } from './state-badge.tsx';
import { StatementSheets } from './statement-sheets.tsx';
import { TransactionsTable } from './transactions-table.tsx';
import { draftsOf, useConfirm } from './use-confirm.ts';
import type { GrantRow, RecoveryFacts } from './use-recovery-facts.ts';
import { words } from './words.ts';

type Asked = 'agreement' | 'decision' | 'pay-out' | 'receive';
type GrantPageProps = { readonly row: GrantRow; readonly facts: RecoveryFacts };

/** One grant: how it stands, what was agreed and decided, and every transaction. */
export function GrantPage({ row, facts }: GrantPageProps) {
  const { currency } = facts.settings;
  const [asked, ask] = useState<Asked | null>(null);
  const close = () => ask(null);
  const { file, standing } = row;
  const shared = { row, currency, onClose: close };
  return (
    <>
      <div data-print="hide">
        <Stack>
          <ScreenLink to="recovery">{words.back}</ScreenLink>
          <PageHeader
            title={`${file.grant} ${file.producer}`}
            sentence={file.purpose}
            badge={<StateBadge state={standing.state} />}
            action={<GrantAction row={row} currency={currency} ask={ask} />}
            menu={menuOf(row, facts, ask)}
          />
          <Reviews row={row} currency={currency} onDecide={isDecisionNext(row) ? null : () => ask('decision')} />
          <GrantFigures row={row} currency={currency} today={facts.today} />
          {standing.drafts.length > 0 && <DraftsPanel rows={[row]} currency={currency} />}
          {file.agreement !== null && (
            <Panel title={words.schedule}>
              <RecoveryChart rows={[row]} currency={currency} today={facts.today} />
            </Panel>
          )}
          <Columns>
            <AgreementPanel row={row} currency={currency} />
            <MilestonesTable row={row} currency={currency} today={facts.today} />
          </Columns>
          <DecisionsPanel row={row} currency={currency} />
          <TransactionsTable row={row} currency={currency} />
        </Stack>
      </div>
      <StatementSheets rows={[row]} facts={facts} />
      {asked === 'agreement' && <AgreementDialog {...shared} facts={facts} />}
      {asked === 'decision' && <DecisionDialog {...shared} today={facts.today} />}
      {(asked === 'pay-out' || asked === 'receive') && <MoneyDialog {...shared} way={asked} today={facts.today} />}
    </>
  );
}

type ActionProps = { readonly row: GrantRow; readonly currency: string; readonly ask: (asked: Asked) => void };

/** The one thing to do next. */
function GrantAction({ row, currency, ask }: ActionProps) {
  const confirm = useConfirm(currency);
  const drafts = draftsOf([row]);
  const { standing, file } = row;
  if (file.agreement === null) {
    if (standing.state !== 'decided') return null;
    return <Primary label={words.agree} onClick={() => ask('agreement')} />;
  }
  if (drafts.length > 0) {
    const label = words.confirmAll(plural(drafts.length, words.recoveryForms));
    return <Primary label={label} onClick={() => confirm(drafts)} />;
  }
  if (standing.toPayOut > 0) return <Primary label={words.payOut} onClick={() => ask('pay-out')} />;
  return isDecisionNext(row) ? <Primary label={words.decide} onClick={() => ask('decision')} /> : null;
}

/** Whether nothing is left to agree, confirm or pay out: then a decision is what the page's heading offers. */
function isDecisionNext(row: GrantRow): boolean {
  const { standing, file } = row;
  return file.agreement !== null && draftsOf([row]).length === 0 && standing.toPayOut === 0 && standing.open !== 0;
}

function Primary({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <Button tone="primary" onClick={onClick}>
      {label}
    </Button>
  );
}

function menuOf({ file, standing }: GrantRow, facts: RecoveryFacts, ask: (asked: Asked) => void): readonly MenuItem[] {
  const { settings, today } = facts;
  const item = (key: string, label: string, run: () => void): MenuItem => ({ kind: 'action', key, label, run });
  const isFree = file.agreement !== null && file.events.length === 0 && file.decisions.length === 0;
  return [
    ...(isFree ? [item('agreement', words.reagree, () => ask('agreement'))] : []),
    ...(standing.toPayOut > 0 && file.agreement !== null ? [item('pay', words.payOut, () => ask('pay-out'))] : []),
    ...(standing.paidOut > 0 ? [item('receive', words.receive, () => ask('receive'))] : []),
    item('decide', words.decide, () => ask('decision')),
    item(
      'sheet',
      words.sheet,
      () => void downloadStatement({ file, standing }, { currency: settings.currency, today }),
    ),
    item('print', words.statement, () => window.print()),
  ];
}

function Reviews({
  row,
  currency,
  onDecide,
}: {
  readonly row: GrantRow;
  readonly currency: string;
  readonly onDecide: (() => void) | null;
}) {
  const act = useAct();
  const { grant } = row.file;
  const release = () =>
    void act((book) => releaseRest(book, grant, words.atEnds.release), {
      saved: words.restReleased,
      refused: (refusal) => refusalSentence(refusal, currency),
    });
  return <ReviewsNotice reviews={row.standing.reviews} currency={currency} onDecide={onDecide} onRelease={release} />;
}
