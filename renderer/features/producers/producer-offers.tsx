import { useMemo } from 'react';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ScreenLink } from '../../ui/screen-link.tsx';
import { OfferGrid } from './offer-grid.tsx';
import { listPath } from './place-of.ts';
import type { Scope } from './step-row.ts';
import type { SupplyFacts } from './supply-overview.ts';
import { words } from './words.ts';

type ProducerOffersProps = { readonly producer: string; readonly facts: SupplyFacts };

/** One producer: everything it offers, to enter. A producer nobody knows yet is known from its first step on. */
export function ProducerOffers({ producer, facts }: ProducerOffersProps) {
  const scope = useMemo((): Scope => ({ kind: 'producer', value: producer }), [producer]);
  const offers = facts.offers.filter((offer) => offer.producer === producer);
  return (
    <>
      <PageHeader
        title={producer}
        sentence={words.producerSentence}
        action={<ScreenLink to={listPath('producer')}>{words.allProducers}</ScreenLink>}
      />
      <Panel title={words.offers} sentence={words.gridHint}>
        <OfferGrid name={producer} scope={scope} offers={offers} products={facts.products} currency={facts.currency} />
      </Panel>
    </>
  );
}
