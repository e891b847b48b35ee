import { type CoopPart, checkPublicGood, type PublicGood, type ShareRule } from '../../procedure/public-good.ts';
import type { Fault } from '../folder/fault.ts';
import { goodPartsTable, publicGoodsTable } from '../folder/meeting-tables.ts';
import { parseShare } from '../folder/recovery-share.ts';
import { isDuplicate, nothingSeen } from './is-duplicate.ts';
import { isKnown, knownCodes } from './known-codes.ts';
import { readChoice, readCode, readNeededText, readPrice, readSomeQuantity, readWhole } from './read-cell.ts';
import { readTable, type TableRow } from './read-table.ts';
import { readVoteIfAny } from './read-vote.ts';

type GoodRow = TableRow<(typeof publicGoodsTable.columns)[number]>;

const pers = ['week', 'period'] as const satisfies readonly PublicGood['per'][];
const sharings = ['household', 'person', 'allowance'] as const satisfies readonly ShareRule[];

type Texts = { readonly goods: string; readonly parts: string };

/** Reads public_goods.csv with the parts of public_good_parts.csv, in the order of the first. */
export function readPublicGoods(texts: Texts, digits: number, faults: Fault[]): readonly PublicGood[] {
  const others = readParts(texts, faults);
  const goods: PublicGood[] = [];
  const seen = nothingSeen('good' as const);
  for (const row of readTable(publicGoodsTable, texts.goods, faults)) {
    const id = readCode(row, 'good');
    const good = readGood(row, digits);
    if (id === null || good === null || isDuplicate(row, id, seen)) continue;
    const whole = { id, ...good, others: others.get(id) ?? [] };
    if (checkPublicGood(whole).length > 0) row.fault('own_part', 'bad-parts');
    else goods.push(whole);
  }
  return goods;
}

function readGood(row: GoodRow, digits: number): Omit<PublicGood, 'id' | 'others'> | null {
  const [name, unit] = [readNeededText(row, 'name'), readNeededText(row, 'unit')];
  const costPerUnit = readPrice(row, 'cost_per_unit', digits);
  if (costPerUnit === 0) row.fault('cost_per_unit', 'too-small', { allowed: ['0.01'] });
  const units = readSomeQuantity(row, 'units');
  const per = readChoice(row, 'per', pers);
  const sharedBy = readChoice(row, 'shared_by', sharings);
  const supporters = readWhole(row, 'supporters', 0);
  const partBasisPoints = readPart(row, 'own_part');
  const decision = readVoteIfAny(row);
  if (name === null || unit === null || costPerUnit === null || costPerUnit === 0 || units === null) return null;
  if (per === null || sharedBy === null || supporters === null || partBasisPoints === null) return null;
  const own = { coop: row.cell('own_name'), partBasisPoints };
  return { name, unit, costPerUnit, units, per, sharedBy, supporters, own, decision };
}

/** A share of a cost as a fraction or a percentage, above 0 and at most all of it. */
function readPart<Column extends string>(row: TableRow<Column>, column: Column): number | null {
  const parsed = parseShare(row.cell(column));
  const code = parsed.kind === 'refused' ? parsed.code : null;
  if (code !== null) row.fault(column, code, { allowed: ['4'] });
  else if (parsed.kind === 'ok' && parsed.value <= 0) row.fault(column, 'too-small', { allowed: ['0.0001'] });
  else if (parsed.kind === 'ok' && parsed.value > 10_000) row.fault(column, 'too-large', { allowed: ['1'] });
  else if (parsed.kind === 'ok') return parsed.value;
  return null;
}

function readParts({ goods, parts }: Texts, faults: Fault[]): ReadonlyMap<string, readonly CoopPart[]> {
  const known = knownCodes('unknown-good', 'good', goods);
  const byGood = new Map<string, CoopPart[]>();
  for (const row of readTable(goodPartsTable, parts, faults)) {
    const good = readCode(row, 'good');
    const coop = readNeededText(row, 'coop');
    const partBasisPoints = readPart(row, 'part');
    if (known.codes.size === 0) row.fault('good', 'unknown-good');
    if (good === null || !isKnown(row, 'good', known) || coop === null || partBasisPoints === null) continue;
    byGood.set(good, [...(byGood.get(good) ?? []), { coop, partBasisPoints }]);
  }
  return byGood;
}
