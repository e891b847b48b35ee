import { quantity } from '../../quantities/quantity.ts';
import type { StockLevel } from '../../stocking/stock-level.ts';
import { productRule, settledOf } from '../cells/name-rules.ts';
import { type NumberKind, quantityRule } from '../cells/number-rules.ts';
import { roleReader } from '../cells/role-reader.ts';
import { rowJudge } from './row-judge.ts';
import { noRows, type RowWork, type TargetCheck } from './row-work.ts';

/** Checks a count of the stock. What the file does not say of a product (on order) stays as it is. */
export function checkStockRows(work: RowWork): TargetCheck {
  const { sheet, context, outcomes, products } = work;
  const { product, onHand, onOrder } = stockReaders(work);
  const known = new Map(context.stock.map((level) => [level.product, level] as const));
  const judge = rowJudge(work.list);
  const seen = new Map<string, number>();
  const taken: StockLevel[] = [];
  for (let row = 0; row < sheet.rowCount; row += 1) {
    const line = sheet.lines[row] ?? 0;
    judge.begin(line);
    const place = judge.take(product.at(row));
    const hand = judge.take(onHand.at(row));
    const order = judge.take(onOrder.at(row));
    const code = place === undefined ? '' : (products.named[place]?.code ?? '');
    const first = seen.get(code);
    if (first !== undefined)
      judge.refuse('product', 'duplicate', { found: product.found(row), allowed: [String(first)] });
    const verdict = judge.end();
    if (verdict !== 'fine' || hand === undefined) {
      outcomes.set(row, verdict === 'fine' ? 'refused' : verdict);
      continue;
    }
    seen.set(code, line);
    const was = known.get(code);
    const level: StockLevel = { product: code, onHand: hand, onOrder: order ?? was?.onOrder ?? quantity(0) };
    const isSame = was?.onHand === level.onHand && was.onOrder === level.onOrder;
    outcomes.set(row, isSame ? 'unchanged' : was === undefined ? 'new' : 'changed');
    if (!isSame) taken.push(level);
  }
  const linesKept = [...known.keys()].filter((code) => !seen.has(code)).length;
  return { linesKept, householdsTouched: 0, planned: () => ({ ...noRows, stock: taken }) };
}

function stockReaders({ sheet, mapping, context, products }: RowWork) {
  const source = { sheet, mapping };
  const settled = settledOf('product', [context.aliases, mapping.values]);
  const number = (role: NumberKind['role'], need: NumberKind['need']): NumberKind => {
    return { role, need, mark: mapping.decimalMark, negative: 'refuse' };
  };
  return {
    product: roleReader(source, 'product', productRule({ role: 'product', index: products, settled, need: 'needed' })),
    onHand: roleReader(source, 'on_hand', quantityRule(number('on_hand', 'needed'))),
    onOrder: roleReader(source, 'on_order', quantityRule(number('on_order', 'optional'))),
  };
}
