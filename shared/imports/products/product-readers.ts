import { formatIsoDate } from '../../calendar/format-iso-date.ts';
import { parseSeason } from '../../catalogue/parse-season.ts';
import type { Season } from '../../catalogue/product.ts';
import { type CellReading, nothing, refusedCell, valueCell } from '../cells/cell-reading.ts';
import { type NumberKind, priceRule, quantityRule, wholeRule } from '../cells/number-rules.ts';
import { readDate } from '../cells/read-date.ts';
import { type CellRule, roleReader } from '../cells/role-reader.ts';
import type { Role } from '../import-target.ts';
import type { RowWork } from '../rows/row-work.ts';

const text: CellRule<string> = { whenEmpty: nothing, read: (cell): CellReading<string> => valueCell(cell.text) };

const season: CellRule<Season | null> = {
  whenEmpty: nothing,
  read: (cell) => {
    const parsed = parseSeason(cell.text);
    return parsed.kind === 'ok'
      ? valueCell(parsed.season)
      : refusedCell('season', 'not-a-season', { found: cell.text });
  },
};

/** The cells of a product. None of them is needed here: a known product keeps what the file does not say. */
export function productReaders({ sheet, mapping, context }: RowWork) {
  const source = { sheet, mapping };
  const textOf = (role: Role) => roleReader(source, role, text);
  const number = (role: Role): NumberKind => ({
    role,
    need: 'optional',
    mark: mapping.decimalMark,
    negative: 'refuse',
  });
  const price = (role: Role) => roleReader(source, role, priceRule(number(role), context.moneyDecimals));
  return {
    code: roleReader(source, 'code', { ...text, whenEmpty: refusedCell('code', 'empty') }),
    name: textOf('name'),
    unit: textOf('unit'),
    caseSize: roleReader(source, 'case_size', quantityRule(number('case_size'))),
    leadDays: roleReader(source, 'lead_days', wholeRule(number('lead_days'))),
    season: roleReader(source, 'season', season),
    floorPrice: price('floor_price'),
    openingPrice: price('opening_price'),
    marketPrice: price('market_price'),
    marketSource: textOf('market_source'),
    marketDate: roleReader(source, 'market_date', {
      whenEmpty: nothing,
      read: (cell): CellReading<string> => {
        const day = readDate(cell.text, mapping.dateOrder);
        if (day === null) return refusedCell('market_date', 'not-a-date', { found: cell.text });
        return valueCell(formatIsoDate(day));
      },
    }),
    department: textOf('department'),
    storagePlace: textOf('storage_place'),
    aliases: textOf('aliases'),
    type: textOf('product_type'),
    packageSize: textOf('package_size'),
  };
}

export type ProductReaders = ReturnType<typeof productReaders>;
