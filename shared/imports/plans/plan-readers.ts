import { readResponse, responseWords } from '../../assembly/folder/response-words.ts';
import type { PlanLine, Priority, Response, Rhythm } from '../../plans/lines/plan-line.ts';
import type { Money } from '../../quantities/money.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import { type CellReading, refusedCell, valueCell } from '../cells/cell-reading.ts';
import { householdRule, priorityRule, productRule, rhythmRule, settledOf } from '../cells/name-rules.ts';
import { type NumberKind, priceRule, quantityRule } from '../cells/number-rules.ts';
import { type RoleReader, roleReader } from '../cells/role-reader.ts';
import { nearestCodes } from '../names/nearest-codes.ts';
import type { RowWork } from '../rows/row-work.ts';

/** The cells of a plan line. Households and products are places in their indexes. */
export type PlanReaders = {
  readonly household: RoleReader<number>;
  readonly product: RoleReader<number>;
  readonly want: RoleReader<Quantity>;
  readonly upTo: RoleReader<Quantity>;
  readonly rhythm: RoleReader<Rhythm>;
  readonly priority: RoleReader<Priority>;
  readonly response: RoleReader<Response>;
  readonly substitute: RoleReader<number>;
  readonly highestPrice: RoleReader<Money>;
};

export function planReaders({ sheet, mapping, context, products, households }: RowWork): PlanReaders {
  const source = { sheet, mapping };
  const lists = [context.aliases, mapping.values];
  const number = (role: NumberKind['role'], need: NumberKind['need']): NumberKind => {
    return { role, need, mark: mapping.decimalMark, negative: 'refuse' };
  };
  const named = { index: products, settled: settledOf('product', lists) };
  const member = {
    role: 'household',
    index: households,
    settled: settledOf('household', lists),
    need: 'needed',
  } as const;
  const nearest = nearestCodes(context.households.map(({ code }) => code));
  return {
    household: roleReader(source, 'household', householdRule(member, nearest)),
    product: roleReader(source, 'product', productRule({ ...named, role: 'product', need: 'needed' })),
    want: roleReader(source, 'want', quantityRule(number('want', 'needed'))),
    upTo: roleReader(source, 'up_to', quantityRule(number('up_to', 'optional'))),
    rhythm: roleReader(source, 'rhythm', rhythmRule(settledOf('rhythm', lists))),
    priority: roleReader(source, 'priority', priorityRule(settledOf('priority', lists))),
    response: roleReader(source, 'response', { whenEmpty: valueCell<Response>({ kind: 'fixed' }), read: responseOf }),
    substitute: roleReader(source, 'substitute', productRule({ ...named, role: 'substitute', need: 'optional' })),
    highestPrice: roleReader(
      source,
      'highest_price',
      priceRule(number('highest_price', 'optional'), context.moneyDecimals),
    ),
  };
}

function responseOf({ text }: { readonly text: string }): CellReading<Response> {
  const response = readResponse(
    text
      .toLowerCase()
      .replace(/\s*%$/, '')
      .replace(/\s*[: ]\s*/, ':'),
  );
  return response === null
    ? refusedCell('response', 'bad-response', { found: text, allowed: responseWords })
    : valueCell(response);
}

/** A line put together from readings that were all found fine. */
export function planLineAt(readers: PlanReaders, row: number, ordinals: readonly number[]): PlanLine {
  const want = known(readers.want.at(row));
  const substitute = readers.substitute.at(row);
  const upTo = readers.upTo.at(row);
  const highestPrice = readers.highestPrice.at(row);
  return {
    product: ordinals[known(readers.product.at(row))] ?? -1,
    want,
    upTo: upTo.kind === 'value' ? upTo.value : want,
    rhythm: known(readers.rhythm.at(row)),
    priority: known(readers.priority.at(row)),
    response: known(readers.response.at(row)),
    substitute: substitute.kind === 'value' ? (ordinals[substitute.value] ?? null) : null,
    highestPrice: highestPrice.kind === 'value' ? highestPrice.value : null,
  };
}

/** Only rows that were judged fine come here; anything else is a bug. */
function known<Value>(reading: CellReading<Value>): Value {
  if (reading.kind !== 'value')
    throw new Error(`A row without ${reading.kind === 'problem' ? reading.problem.role : 'a value'} was taken`);
  return reading.value;
}
