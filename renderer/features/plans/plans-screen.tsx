import { useMemo, useState } from 'react';
import { LiveView } from '../../live/live-view.tsx';
import { useScreenActions } from '../../live/screen-actions.ts';
import { Button } from '../../ui/button.tsx';
import { Page, PageHeader } from '../../ui/page-header.tsx';
import { ScreenLink, usePlace } from '../../ui/screen-link.tsx';
import { Row, Stack } from '../../ui/stack.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { AbsentDialog } from './absent-dialog.tsx';
import { HouseholdPicker } from './household-picker.tsx';
import { HouseholdPlan } from './household-plan.tsx';
import { listWords } from './list-words.ts';
import { PlanList } from './plan-list.tsx';
import { standingWords } from './standing-words.ts';
import { templateWords } from './template-words.ts';
import { TemplatesDialog } from './templates-dialog.tsx';
import { type PlanFacts, usePlanFacts } from './use-plan-facts.ts';
import { words } from './words.ts';

/** All plans and how they stand; behind a household's number ("plans/0118") the plan of that one. */
export function PlansScreen() {
  const facts = usePlanFacts();
  const { rest } = usePlace();
  const [open, setOpen] = useState<'absent' | 'templates' | null>(null);
  const close = () => setOpen(null);
  const actions = useMemo(
    () => [
      { key: 'absent', label: listWords.fillAbsent, run: () => setOpen('absent') },
      { key: 'templates', label: templateWords.manage, run: () => setOpen('templates') },
    ],
    [],
  );
  useScreenActions(actions);
  const isList = rest === '' && facts.kind === 'ready' && facts.value.households.length > 0;
  return (
    <Page width="wide">
      <PageHeader
        title={words.title}
        sentence={words.lead}
        action={isList && <Button onClick={() => setOpen('absent')}>{listWords.fillAbsent}</Button>}
        menu={[{ kind: 'action', key: 'templates', label: templateWords.manage, run: () => setOpen('templates') }]}
      />
      <LiveView state={facts}>{(ready) => <Place facts={ready} />}</LiveView>
      {open === 'absent' && facts.kind === 'ready' && <AbsentDialog currency={facts.value.currency} onClose={close} />}
      {open === 'templates' && <TemplatesDialog onClose={close} />}
    </Page>
  );
}

function Place({ facts }: { readonly facts: PlanFacts }) {
  const { rest, goTo } = usePlace();
  const { households, products } = facts;
  if (products.length === 0) {
    return (
      <EmptyState
        title={words.noProductsTitle}
        sentence={words.noProductsSentence}
        action={<ScreenLink to="catalogue">{words.toCatalogue}</ScreenLink>}
      />
    );
  }
  if (households.length === 0) {
    return (
      <EmptyState
        title={words.noHouseholdsTitle}
        sentence={words.noHouseholdsSentence}
        action={<ScreenLink to="households">{words.toHouseholds}</ScreenLink>}
      />
    );
  }
  const code = decodeURIComponent(rest);
  const household = households.find((one) => one.code === code) ?? null;
  return (
    <Stack>
      <Row>
        {rest !== '' && <ScreenLink to="plans">{standingWords.back}</ScreenLink>}
        <HouseholdPicker
          households={households}
          chosen={household?.code ?? null}
          onChoose={(next) => goTo(`plans/${encodeURIComponent(next)}`)}
        />
      </Row>
      {rest === '' && <PlanList facts={facts} />}
      {rest !== '' && household === null && <EmptyState title={words.noSuchHousehold} sentence={words.choose} />}
      {household !== null && <HouseholdPlan key={household.code} household={household} facts={facts} />}
    </Stack>
  );
}
