import { useMemo, useState } from 'react';
import type { GrantRequest } from '../../../shared/grants/grant-request.ts';
import { currencyDigits } from '../../../shared/quantities/currency-digits.ts';
import { grantsReport } from '../../../shared/reports/grants-report.ts';
import { downloadText } from '../../live/download-text.ts';
import { type ScreenAction, useScreenActions } from '../../live/screen-actions.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import type { MenuItem } from '../../ui/menu.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ScreenLink } from '../../ui/screen-link.tsx';
import { AwardDialog, ReverseDialog } from './award-dialogs.tsx';
import { GrantsContent } from './grants-content.tsx';
import { type GrantRow, type GrantsFacts, grantRows, reservoirSpan, stageOf } from './grants-view.ts';
import { RequestEditor } from './request-editor.tsx';
import { words } from './words.ts';

type Open =
  | { readonly kind: 'request'; readonly request: GrantRequest | null }
  | { readonly kind: 'award' }
  | { readonly kind: 'reverse'; readonly row: GrantRow }
  | null;

/** Requests, their allocation, and the award: one primary action at each moment. */
export function GrantsPage({ facts }: { readonly facts: GrantsFacts }) {
  const [open, setOpen] = useState<Open>(null);
  const stage = stageOf(facts);
  const rows = useMemo(() => grantRows(facts), [facts]);
  const span = reservoirSpan(facts, rows);
  const { currency } = facts.settings;
  const actions = useMemo(() => menuActions(facts, () => setOpen({ kind: 'request', request: null })), [facts]);
  useScreenActions(actions);
  const add = () => setOpen({ kind: 'request', request: null });
  const close = () => setOpen(null);
  return (
    <>
      <PageHeader
        title={words.title}
        sentence={words.lead[stage]}
        badge={<Badge tone={stage === 'awarded' ? 'success' : 'info'}>{words.badges[stage]}</Badge>}
        action={
          <GrantsAction
            stage={stage}
            canAward={rows.length > 0}
            onAdd={add}
            onAward={() => setOpen({ kind: 'award' })}
          />
        }
        menu={actions.map((action): MenuItem => ({ kind: 'action', ...action }))}
      />
      <GrantsContent
        {...{ facts, rows, span, stage }}
        onOpen={(request) => setOpen({ kind: 'request', request })}
        onReverse={(row) => setOpen({ kind: 'reverse', row })}
      />
      {open?.kind === 'request' && (
        <RequestEditor request={open.request} products={facts.products} currency={currency} onClose={close} />
      )}
      {open?.kind === 'award' && <AwardDialog rows={rows} span={span} currency={currency} onClose={close} />}
      {open?.kind === 'reverse' && <ReverseDialog row={open.row} currency={currency} onClose={close} />}
    </>
  );
}

type GrantsActionProps = {
  readonly stage: ReturnType<typeof stageOf>;
  readonly canAward: boolean;
  readonly onAdd: () => void;
  readonly onAward: () => void;
};

function GrantsAction({ stage, canAward, onAdd, onAward }: GrantsActionProps) {
  if (stage === 'awarded')
    return (
      <ScreenLink to="reservoir" tone="secondary">
        {words.toReservoir}
      </ScreenLink>
    );
  if (stage !== 'ready' || !canAward) {
    return (
      <Button tone="primary" onClick={onAdd}>
        {words.add}
      </Button>
    );
  }
  return (
    <>
      <Button onClick={onAdd}>{words.add}</Button>
      <Button tone="primary" onClick={onAward}>
        {words.award}
      </Button>
    </>
  );
}

function menuActions({ result, awards, settings }: GrantsFacts, onAdd: () => void): readonly ScreenAction[] {
  const add = { key: 'grants.add', label: words.add, run: onAdd };
  if (result === null) return [add];
  const digits = currencyDigits(settings.currency);
  const shown = awards.length > 0 ? { ...result.grants, awards } : result.grants;
  const run = () => downloadText('grants.csv', grantsReport(shown, digits));
  return [...(awards.length === 0 ? [add] : []), { key: 'grants.export', label: words.export, run }];
}
