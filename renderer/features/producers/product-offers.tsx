import { useMemo } from 'react';
import { coveredByDecisions } from '../../../shared/supply/covered-by-decisions.ts';
import { money, quantity } from '../../i18n/formats.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { Figures, Panel } from '../../ui/panel.tsx';
import { ScreenLink } from '../../ui/screen-link.tsx';
import { comparedOffers } from './compared-offers.ts';
import { OfferComparison } from './offer-comparison.tsx';
import { OfferGrid } from './offer-grid.tsx';
import { listPath } from './place-of.ts';
import type { Scope } from './step-row.ts';
import { SupplyChart } from './supply-chart.tsx';
import type { ProductSupply, SupplyFacts } from './supply-overview.ts';
import { words } from './words.ts';

type ProductOffersProps = { readonly supply: ProductSupply; readonly facts: SupplyFacts };

/** One product: what is wanted and offered, the supply curve, and every producer's ladder to enter. */
export function ProductOffers({ supply, facts }: ProductOffersProps) {
  const { product, price, wanted, offered, offeredAtAnyPrice } = supply;
  const { currency } = facts;
  const scope = useMemo((): Scope => ({ kind: 'product', value: product.code }), [product.code]);
  const offers = facts.offers.filter((offer) => offer.product === product.code);
  const decisions = facts.decisions.filter((decision) => decision.product === product.code);
  const accepted = coveredByDecisions(offers, decisions);
  const units = (amount: number) => quantity(amount, product.unit);
  return (
    <>
      <PageHeader
        title={product.name}
        sentence={words.productSentence(product.unit)}
        action={<ScreenLink to={listPath('product')}>{words.allProducts}</ScreenLink>}
      />
      <Figures
        items={[
          { label: words.priceNow, value: money(price, currency), detail: words.perUnit(product.unit) },
          { label: words.wantedNow, value: units(wanted), detail: words.aWeek },
          { label: words.offeredNow, value: units(offered), detail: words.aWeek },
          { label: words.offeredAll, value: units(offeredAtAnyPrice), detail: words.aWeek },
          { label: words.acceptedNow, value: units(accepted), detail: words.aWeek },
        ]}
      />
      <SupplyChart supply={supply} offers={offers} currency={currency} />
      <Panel
        title={words.comparison}
        sentence={words.comparisonSentence}
        actions={<ScreenLink to="demand-board">{words.toBoard}</ScreenLink>}
      >
        <OfferComparison product={product} rows={comparedOffers(offers, facts, product.leadDays)} currency={currency} />
      </Panel>
      <Panel title={words.offers} sentence={words.gridHint}>
        <OfferGrid name={product.name} scope={scope} offers={offers} products={facts.products} currency={currency} />
      </Panel>
    </>
  );
}
