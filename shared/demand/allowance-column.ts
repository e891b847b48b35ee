import type { Household } from '../members/household.ts';
import type { DemandColumns } from './demand-columns.ts';

/** Allowances per week in minor units, in the order of the columns' households. Throws when one is unknown. */
export function allowanceColumn(columns: DemandColumns, households: readonly Household[]): Float64Array {
  const byCode = new Map(households.map(({ code, allowancePerWeek }) => [code, allowancePerWeek]));
  return Float64Array.from(columns.households, (code) => {
    const allowance = byCode.get(code);
    if (allowance === undefined) throw new RangeError(`A plan of the unknown household ${code}`);
    return allowance;
  });
}
