import { formatSeason } from '../../../shared/catalogue/format-season.ts';
import { knownUnits } from '../../../shared/units/known-units.ts';
import { date, list, money, plural, quantity } from '../../i18n/formats.ts';
import { KeyValueList } from '../../ui/panel.tsx';
import { Columns } from '../../ui/stack.tsx';
import type { CatalogueRow } from './catalogue-row.ts';
import { words } from './words.ts';

type ProductFactsProps = { readonly row: CatalogueRow; readonly currency: string };

/** What is known of a product, as it would be read out. */
export function ProductFacts({ row, currency }: ProductFactsProps) {
  const { product, details } = row;
  const { marketPrice } = product;
  return (
    <Columns>
      <KeyValueList
        items={[
          { label: words.caseSize, value: quantity(product.caseSize, product.unit) },
          { label: words.unitCode, value: unitText(details?.unitCode ?? null) },
          { label: words.catchWeight, value: details?.catchWeight ? words.yes : words.no },
          { label: words.leadTime, value: plural(product.leadDays, words.days) },
          { label: words.season, value: product.season === null ? words.allYear : formatSeason(product.season) },
        ]}
      />
      <KeyValueList
        items={[
          { label: words.department, value: details?.department || words.notGiven },
          { label: words.storagePlace, value: details?.storagePlace || words.notGiven },
          { label: words.aliases, value: details?.aliases.length ? list(details.aliases) : words.notGiven },
          { label: words.openingPrice, value: money(product.openingPrice, currency) },
          {
            label: words.marketPriceTitle,
            value:
              marketPrice === null
                ? words.noMarket
                : words.seenAt(money(marketPrice.price, currency), marketPrice.source, date(marketPrice.date)),
          },
        ]}
      />
    </Columns>
  );
}

function unitText(code: string | null): string {
  const unit = code === null ? undefined : knownUnits.get(code);
  return unit === undefined ? words.notGiven : words.unitWithCode(unit.symbol, unit.code);
}
