import { useMemo, useState } from 'react';
import { useScreenActions } from '../../live/screen-actions.ts';
import { Badge } from '../../ui/badge.tsx';
import type { MenuItem } from '../../ui/menu.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { AwardDialog } from './award-dialog.tsx';
import { GrantsAction } from './grants-action.tsx';
import { grantsActions } from './grants-actions.ts';
import type { GrantsDialog } from './grants-dialog.ts';
import { GrantsSections } from './grants-sections.tsx';
import { grantRows, reservoirSpan, stageOf } from './grants-view.ts';
import { RequestEditor } from './request-editor.tsx';
import { ReverseDialog } from './reverse-dialog.tsx';
import { useChosenOutcome, withOutcome } from './use-chosen-outcome.ts';
import type { GrantsCase } from './use-grants.ts';
import { useSection } from './use-section.ts';
import { words } from './words.ts';

/** Requests, board, members' vote and allocation, then the award: one primary action at each moment. */
export function GrantsPage({ grants }: { readonly grants: GrantsCase }) {
  const [open, setOpen] = useState<GrantsDialog | null>(null);
  const section = useSection();
  const outcome = useChosenOutcome(grants);
  const facts = useMemo(() => withOutcome(grants, outcome), [grants, outcome]);
  const stage = stageOf(facts);
  const rows = useMemo(() => grantRows(facts), [facts]);
  const span = reservoirSpan(facts, rows);
  const { currency } = facts.settings;
  const actions = useMemo(
    () => grantsActions(facts, grants, () => setOpen({ kind: 'request', request: null })),
    [facts, grants],
  );
  useScreenActions(actions);
  const close = () => setOpen(null);
  const printsDecision = section === 'allocation' && grants.rows.decision !== null;
  const canAward = outcome.kind === 'ready' && outcome.value !== null && rows.length > 0;
  const award = () => canAward && outcome.value !== null && setOpen({ kind: 'award', outcome: outcome.value });
  return (
    <>
      <div data-print={printsDecision ? 'hide' : undefined}>
        <PageHeader
          title={words.title}
          sentence={words.lead[stage]}
          badge={<Badge tone={stage === 'awarded' ? 'success' : 'info'}>{words.badges[stage]}</Badge>}
          action={
            <GrantsAction
              {...{ stage, section, canAward }}
              onAdd={() => setOpen({ kind: 'request', request: null })}
              onAward={award}
            />
          }
          menu={actions.map((action): MenuItem => ({ kind: 'action', ...action }))}
        />
      </div>
      <GrantsSections {...{ grants, facts, rows, span, stage, section }} onOpen={setOpen} />
      {open?.kind === 'request' && (
        <RequestEditor request={open.request} products={facts.products} currency={currency} onClose={close} />
      )}
      {open?.kind === 'award' && (
        <AwardDialog
          outcome={open.outcome}
          {...{ currency, board: grants.rows.board, recusals: grants.rows.recusals }}
          onClose={close}
        />
      )}
      {open?.kind === 'reverse' && <ReverseDialog row={open.row} currency={currency} onClose={close} />}
    </>
  );
}
