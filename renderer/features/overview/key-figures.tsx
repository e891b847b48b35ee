import type { AssemblySettings } from '../../../shared/assembly/assembly-settings.ts';
import type { Overview } from '../../data/queries/use-overview.ts';
import { count, money, percent, plural, quantity } from '../../i18n/formats.ts';
import { Explain } from '../../ui/explain.tsx';
import { type Figure, Figures } from '../../ui/panel.tsx';
import { words } from './words.ts';

type KeyFiguresProps = { readonly overview: Overview; readonly settings: AssemblySettings };

export function KeyFigures({ overview, settings }: KeyFiguresProps) {
  const { facts, people, balance } = overview;
  const { figures } = words;
  return (
    <Figures
      items={[
        {
          label: figures.plans,
          value: `${count(facts.plans)} ${figures.ofHouseholds(count(facts.households))}`,
          detail: figures.people(plural(people, figures.peopleForms)),
        },
        {
          label: figures.products,
          value: count(facts.products),
          detail: figures.offered(count(facts.products - overview.waiting.productsWithoutOffer)),
        },
        { label: figures.rounds, value: count(facts.rounds.length), detail: figures.ofMost(count(facts.maxRounds)) },
        worstFigure(overview, settings),
        {
          label: figures.reservoir,
          value: balance === null ? figures.noWorst : money(balance, settings.currency),
          detail: figures.floor(money(settings.reservoir.floor, settings.currency)),
        },
      ]}
    />
  );
}

function worstFigure({ lastClosed, worstProduct }: Overview, { rule }: AssemblySettings): Figure {
  const { figures } = words;
  const result = lastClosed?.products.find(({ product }) => product === worstProduct?.code)?.result;
  const tolerance = percent(rule.tolerance);
  if (lastClosed === null) return { label: figures.worst, value: figures.noWorst, detail: figures.afterFirst };
  if (worstProduct === null || !result) {
    return { label: figures.worst, value: figures.noWorst, detail: figures.noneJudged };
  }
  const gap = percent(result.imbalance);
  const { demand, supply } = result;
  const { unit, name } = worstProduct;
  return {
    label: figures.worst,
    detail: figures.tolerance(name, tolerance),
    value: (
      <Explain
        what={words.whyWorst(gap, name)}
        title={`${words.explainWorst}: ${name}`}
        lines={[
          { text: words.demand, value: quantity(demand, unit) },
          { text: words.supply, value: quantity(supply, unit) },
          { text: words.difference, value: quantity(Math.abs(demand - supply), unit) },
          { text: words.middle, value: quantity((demand + supply) / 2, unit) },
          { text: words.imbalance, value: gap, kind: 'total' },
        ]}
      >
        {gap}
      </Explain>
    ),
  };
}
