import { Panel } from '../../ui/panel.tsx';
import { ScreenLink } from '../../ui/screen-link.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { openingRows } from './opening-rows.ts';
import { PriceListTable } from './price-list-table.tsx';
import type { RoundsView } from './use-rounds-view.ts';
import { words } from './words.ts';

/** Before the first round: the prices it will start from, beside the market's. */
export function OpeningStage({ products, settings }: RoundsView) {
  if (products.length === 0) {
    return (
      <EmptyState
        title={words.noProducts}
        sentence={words.noProductsSentence}
        action={<ScreenLink to="catalogue">{words.toCatalogue}</ScreenLink>}
      />
    );
  }
  return (
    <Panel title={words.openingTitle} sentence={words.openingSentence}>
      <PriceListTable caption={words.openingTitle} rows={openingRows(products)} currency={settings.currency} />
    </Panel>
  );
}
