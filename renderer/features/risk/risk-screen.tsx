import { money } from '../../i18n/formats.ts';
import { LiveView } from '../../live/live-view.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page, PageHeader } from '../../ui/page-header.tsx';
import { ScreenLink, usePlace } from '../../ui/screen-link.tsx';
import { Stack } from '../../ui/stack.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { GrantRiskView } from './grant-risk-view.tsx';
import { type RiskFacts, useRiskFacts } from './use-risk-facts.ts';
import { words } from './words.ts';

/** What a board is told of a grant's risk. */
export function RiskScreen() {
  const facts = useRiskFacts();
  return (
    <Page width="wide">
      <LiveView state={facts}>{(ready) => <Grants facts={ready} />}</LiveView>
    </Page>
  );
}

function Grants({ facts }: { readonly facts: RiskFacts }) {
  const { settings, products, requests } = facts;
  const { rest, goTo } = usePlace();
  const chosen = requests.find(({ id }) => id === rest) ?? requests[0];
  if (settings === null || chosen === undefined) return <Nothing isSetUp={settings !== null} />;
  const { currency } = settings;
  return (
    <>
      <div data-print="hide">
        <Stack>
          <PageHeader title={words.title} sentence={words.sentence} />
          <Notice tone="info" title={words.model} />
          <Combobox
            label={words.grant}
            options={requests.map(({ id, producer, amount }) => ({
              value: id,
              label: words.grantOf(id, producer, money(amount, currency)),
            }))}
            value={chosen.id}
            onValueChange={(id) => id !== null && goTo(`risk/${id}`)}
          />
        </Stack>
      </div>
      <GrantRiskView
        key={chosen.id}
        grant={chosen.id}
        currency={currency}
        product={products.find(({ code }) => code === chosen.product) ?? null}
      />
    </>
  );
}

function Nothing({ isSetUp }: { readonly isSetUp: boolean }) {
  return (
    <>
      <PageHeader title={words.title} sentence={words.sentence} />
      {isSetUp ? (
        <EmptyState
          title={words.noRequests}
          sentence={words.noRequestsSentence}
          action={<ScreenLink to="grants">{words.toGrants}</ScreenLink>}
        />
      ) : (
        <EmptyState
          title={words.noAssembly}
          sentence={words.noAssemblySentence}
          action={<ScreenLink to="settings">{words.toSettings}</ScreenLink>}
        />
      )}
    </>
  );
}
