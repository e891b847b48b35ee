import type { DayNumber } from '../../calendar/day-number.ts';
import type { Money } from '../../quantities/money.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import { refusedCell, valueCell } from '../cells/cell-reading.ts';
import { householdRule, productRule, settledOf } from '../cells/name-rules.ts';
import { type NumberKind, priceRule, quantityRule, wholeRule } from '../cells/number-rules.ts';
import { readDate } from '../cells/read-date.ts';
import { type RoleReader, roleReader } from '../cells/role-reader.ts';
import { nearestCodes } from '../names/nearest-codes.ts';
import type { RowWork } from '../rows/row-work.ts';

/** The cells of a line of a receipt. */
export type ReceiptReaders = {
  readonly household: RoleReader<number>;
  readonly product: RoleReader<number>;
  readonly quantity: RoleReader<Quantity>;
  readonly sales: RoleReader<Money>;
  readonly day: RoleReader<DayNumber>;
  readonly week: RoleReader<number>;
};

/** Tills write four decimals where they divide a discount: only the sign of a sum is looked at here. */
const salesDecimals = 6;

export function receiptReaders({ sheet, mapping, context, products, households }: RowWork): ReceiptReaders {
  const source = { sheet, mapping };
  const lists = [context.aliases, mapping.values];
  const number = (role: NumberKind['role'], need: NumberKind['need']): NumberKind => {
    return { role, need, mark: mapping.decimalMark, negative: 'read' };
  };
  const member = {
    role: 'household',
    index: households,
    settled: settledOf('household', lists),
    need: 'needed',
  } as const;
  const item = { role: 'product', index: products, settled: settledOf('product', lists), need: 'needed' } as const;
  const nearest = nearestCodes(context.households.map(({ code }) => code));
  return {
    household: roleReader(source, 'household', householdRule(member, nearest)),
    product: roleReader(source, 'product', productRule(item)),
    quantity: roleReader(source, 'quantity', quantityRule(number('quantity', 'needed'))),
    sales: roleReader(source, 'sales_value', priceRule(number('sales_value', 'optional'), salesDecimals)),
    week: roleReader(source, 'week', wholeRule(number('week', 'optional'))),
    day: roleReader(source, 'day', {
      whenEmpty: refusedCell('day', 'empty'),
      read: ({ text }) => {
        const day = readDate(text, mapping.dateOrder);
        return day === null ? refusedCell('day', 'not-a-date', { found: text }) : valueCell(day);
      },
    }),
  };
}
