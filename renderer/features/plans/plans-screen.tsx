import { LiveView } from '../../live/live-view.tsx';
import { Page, PageHeader } from '../../ui/page-header.tsx';
import { ScreenLink, usePlace } from '../../ui/screen-link.tsx';
import { Stack } from '../../ui/stack.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { HouseholdPicker } from './household-picker.tsx';
import { HouseholdPlan } from './household-plan.tsx';
import { type PlanFacts, usePlanFacts } from './use-plan-facts.ts';
import { words } from './words.ts';

/** Every household's plan, one at a time; the address names the household ("plans/0118"). */
export function PlansScreen() {
  const facts = usePlanFacts();
  return (
    <Page width="wide">
      <PageHeader title={words.title} sentence={words.lead} />
      <LiveView state={facts}>{(ready) => <Place facts={ready} />}</LiveView>
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
  const code = rest === '' ? households[0]?.code : decodeURIComponent(rest);
  const household = households.find((one) => one.code === code) ?? null;
  return (
    <Stack>
      <HouseholdPicker
        households={households}
        chosen={household?.code ?? null}
        onChoose={(next) => goTo(`plans/${encodeURIComponent(next)}`)}
      />
      {household === null ? (
        <EmptyState title={words.noSuchHousehold} sentence={words.choose} />
      ) : (
        <HouseholdPlan key={household.code} household={household} facts={facts} />
      )}
    </Stack>
  );
}
