import type { DamagePermit } from '../../procedure/damage-permit.ts';
import type { Fault } from '../folder/fault.ts';
import { damageTable } from '../folder/meeting-tables.ts';
import { isDuplicate, nothingSeen } from './is-duplicate.ts';
import { isKnown, type KnownCodes } from './known-codes.ts';
import { readCode, readNeededText, readPrice, readQuantity, readSomeQuantity } from './read-cell.ts';
import { readTable } from './read-table.ts';
import { readVoteIfAny } from './read-vote.ts';

type Known = { readonly products: KnownCodes; readonly digits: number };

/** Reads damage_permits.csv, in the order of the file. */
export function readDamages(text: string, { products, digits }: Known, faults: Fault[]): readonly DamagePermit[] {
  const damages: DamagePermit[] = [];
  const seen = nothingSeen('damage' as const);
  for (const row of readTable(damageTable, text, faults)) {
    const [id, producer, product] = [readCode(row, 'damage'), readCode(row, 'producer'), readCode(row, 'product')];
    const [damage, unit] = [readNeededText(row, 'name'), readNeededText(row, 'unit')];
    const community = readNeededText(row, 'community');
    const damagePerUnit = readSomeQuantity(row, 'per_unit');
    const pricePerDamage = readPrice(row, 'price', digits);
    const permitsPerWeek = readQuantity(row, 'permits_per_week');
    const decision = readVoteIfAny(row);
    const isOne = product !== null && isKnown(row, 'product', products);
    if (id === null || !isOne || isDuplicate(row, id, seen)) continue;
    if (producer === null || damage === null || unit === null || community === null) continue;
    if (damagePerUnit === null || pricePerDamage === null || permitsPerWeek === null) continue;
    const amounts = { damagePerUnit, pricePerDamage, community, permitsPerWeek };
    damages.push({ id, producer, product, damage, unit, ...amounts, decision });
  }
  return damages;
}
