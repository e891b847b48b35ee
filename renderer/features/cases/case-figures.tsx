import { count, money, plural } from '../../i18n/formats.ts';
import { Figures } from '../../ui/panel.tsx';
import { boardTotals } from './board-line.ts';
import type { Cases } from './use-cases.ts';
import { words } from './words.ts';

/** What the delivery comes to at the indicative prices. */
export function CaseFigures({ settings, lines }: Cases) {
  const totals = boardTotals(lines);
  return (
    <Figures
      items={[
        {
          label: words.casesLabel,
          value: count(totals.cases),
          detail: words.ofProducts(plural(lines.length, words.products)),
        },
        { label: words.cost, value: money(totals.costMinorUnits, settings.currency), detail: words.costDetail },
        {
          label: words.shortProducts,
          value: plural(totals.shortProducts, words.products),
          detail: totals.shortProducts === 0 ? words.nobodyShort : words.shortDetail,
        },
        { label: words.shelf, value: money(totals.shelfMinorUnits, settings.currency), detail: words.shelfDetail },
      ]}
    />
  );
}
