import type { StartChoices } from '../../data/queries/use-plan-starts.ts';
import type { StartSource } from '../../data/read-start.ts';
import type { MenuItem } from '../../ui/menu.tsx';
import { startWords as words } from './start-words.ts';

/** What a draft can begin from; what nothing is kept of stands there closed, so that one knows it could. */
export function startItems(choices: StartChoices, onChoose: (source: StartSource) => void): readonly MenuItem[] {
  const item = (source: StartSource, label: string, isKept: boolean): MenuItem => ({
    kind: 'action',
    key: source.kind === 'template' ? `template ${source.id}` : source.kind,
    label,
    disabled: !isKept,
    ...(!isKept && { detail: words.noneKept }),
    run: () => onChoose(source),
  });
  return [
    item({ kind: 'last-plan' }, words.lastPlan, choices.hasLastPlan),
    item({ kind: 'purchases' }, words.purchases, choices.hasPurchases),
    item({ kind: 'household-size' }, words.householdSize, true),
    ...choices.templates.map(({ id, name }) => item({ kind: 'template', id }, words.template(name), true)),
    { kind: 'separator', key: 'before empty' },
    item({ kind: 'empty' }, words.empty, true),
  ];
}
