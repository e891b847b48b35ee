import { date, money, plural, quantity } from '../../i18n/formats.ts';
import type { OrderFacts, OrderRow } from './order-facts.ts';
import { words } from './words.ts';

/** The order as the plain text of an e-mail. */
export function orderText({ order, supplierName, lines, totalMinorUnits }: OrderRow, { settings }: OrderFacts): string {
  const { currency, name } = settings;
  const ordered = lines.filter(({ cases }) => cases > 0);
  return [
    words.mailSubject(order.id, name),
    '',
    words.mailGreeting(supplierName),
    words.mailDeliver(date(order.deliverOn)),
    '',
    ...ordered.map((line) =>
      words.mailLine({
        cases: plural(line.cases, words.caseForms),
        size: quantity(line.caseSize, line.unit),
        product: line.name,
        code: line.product,
        ordered: quantity(line.ordered, line.unit),
        price: money(line.price, currency),
        total: money(line.totalMinorUnits, currency),
      }),
    ),
    '',
    words.mailTotal(plural(ordered.length, words.lineForms), money(totalMinorUnits, currency)),
    '',
    words.mailRepeat(order.id),
    name,
  ].join('\n');
}
