import { useState } from 'react';
import type { Product } from '../../../shared/catalogue/product.ts';
import type { Household } from '../../../shared/members/household.ts';
import type { PlanEntryState } from '../../data/queries/use-plan-entry-state.ts';
import { useStartChoices } from '../../data/queries/use-plan-starts.ts';
import type { StartSource } from '../../data/read-start.ts';
import type { MenuItem } from '../../ui/menu.tsx';
import { HistoryDialog } from './history-dialog.tsx';
import { historyWords } from './history-words.ts';
import { PlanBar } from './plan-bar.tsx';
import { standingWords as words } from './standing-words.ts';
import { type ShownSource, StartDialog } from './start-dialog.tsx';
import { startItems } from './start-items.ts';
import { startWords } from './start-words.ts';
import { TemplateDialog } from './template-dialog.tsx';
import { usePlanActs } from './use-plan-acts.ts';
import type { PlanEntry } from './use-plan-entry.ts';
import type { PlanFacts } from './use-plan-facts.ts';

type PlanActionsProps = {
  readonly household: Household;
  readonly facts: PlanFacts;
  readonly state: PlanEntryState;
  readonly entry: PlanEntry;
  readonly products: ReadonlyMap<number, Product>;
  readonly cost: string;
};

type OpenDialog = { readonly kind: 'start'; readonly source: ShownSource } | { readonly kind: 'history' | 'template' };

const noChoices = { hasLastPlan: false, hasPurchases: false, templates: [] } as const;

/** Handing in, starting from something, looking back and keeping a template: the dialogs around one plan. */
export function PlanActions({ household, facts, state, entry, products, cost }: PlanActionsProps) {
  const { code } = household;
  const acts = usePlanActs({ household: code, entry, hasPlan: state.plan !== null });
  const found = useStartChoices(code);
  const [open, setOpen] = useState<OpenDialog | null>(null);
  const choices = found.kind === 'ready' ? found.value : noChoices;
  const close = () => setOpen(null);
  const choose = (source: StartSource) =>
    source.kind === 'empty'
      ? void acts.begin({ lines: [], origin: 'typed', saved: startWords.emptied(code) })
      : setOpen({ kind: 'start', source });
  const menu: readonly MenuItem[] = [
    { kind: 'action', key: 'history', label: words.history, run: () => setOpen({ kind: 'history' }) },
    { kind: 'action', key: 'template', label: words.saveTemplate, run: () => setOpen({ kind: 'template' }) },
    { kind: 'action', key: 'discard', label: words.discard, disabled: state.draft === null, run: acts.discard },
  ];
  return (
    <>
      <PlanBar
        state={state}
        lastRound={facts.lastRound}
        cost={cost}
        starts={startItems(choices, choose)}
        menu={menu}
        onHandIn={acts.handIn}
      />
      {open?.kind === 'start' && (
        <StartDialog
          household={household}
          source={open.source}
          products={products}
          replacesDraft={state.draft !== null}
          onClose={close}
          onUse={(lines) => {
            close();
            void acts.begin({ lines, origin: open.source.kind, saved: startWords.used(code) });
          }}
        />
      )}
      {open?.kind === 'history' && (
        <HistoryDialog
          household={code}
          products={products}
          currency={facts.currency}
          onClose={close}
          onRestore={({ lines }) => {
            close();
            void acts.begin({ lines: lines ?? [], origin: 'typed', saved: historyWords.restored });
          }}
        />
      )}
      {open?.kind === 'template' && (
        <TemplateDialog household={household} lines={entry.lines} templates={choices.templates} onClose={close} />
      )}
    </>
  );
}
