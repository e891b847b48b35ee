import type { BudgetFile } from './budget-schema.ts';
import type { CouncilFile } from './council-schema.ts';
import type { ExchangeFile } from './exchange-schema.ts';

/** A field by its path in the file, and what is wrong with it. */
export type FieldFault = { readonly field: string; readonly problem: string };

/** What each field alone cannot show: vectors of another length than `goods`, unknown goods, unbounded plans. */
export function misfitOf(file: ExchangeFile | BudgetFile | CouncilFile): FieldFault | null {
  const faults = [...commonFaults(file), ...kindFaults(file)];
  return faults[0] ?? null;
}

type Vector = readonly [field: string, length: number];

function wrongLengths(goodCount: number, vectors: readonly Vector[]): readonly FieldFault[] {
  return vectors
    .filter(([, length]) => length !== goodCount)
    .map(([field, length]) => ({ field, problem: `has ${length} entries where goods has ${goodCount}` }));
}

function commonFaults(file: ExchangeFile | BudgetFile | CouncilFile): readonly FieldFault[] {
  const goodCount = file.goods.length;
  const faults: FieldFault[] = [];
  const twice = file.goods.findIndex((name, good) => file.goods.indexOf(name) !== good);
  if (twice !== -1) faults.push({ field: `goods[${twice}]`, problem: 'names a good that is already listed' });
  if ((file.numeraire ?? 0) >= goodCount) faults.push({ field: 'numeraire', problem: 'is not the index of a good' });
  const equilibria = (file.equilibria ?? []).map(({ prices }, i): Vector => [`equilibria[${i}].prices`, prices.length]);
  return [...faults, ...wrongLengths(goodCount, [['start_prices', file.start_prices.length], ...equilibria])];
}

function kindFaults(file: ExchangeFile | BudgetFile | CouncilFile): readonly FieldFault[] {
  switch (file.kind) {
    case 'exchange':
      return wrongLengths(
        file.goods.length,
        file.consumers.flatMap(({ endowment, weights }, i): Vector[] => [
          [`consumers[${i}].endowment`, endowment.length],
          [`consumers[${i}].weights`, weights.length],
        ]),
      );
    case 'budget-economy':
      return wrongLengths(file.goods.length, [
        ...file.households.map(({ weights }, i): Vector => [`households[${i}].weights`, weights.length]),
        ['producers', file.producers.length],
      ]);
    case 'council-economy':
      return [...unknownGoods(file), ...unboundedPlans(file)];
  }
}

function unknownGoods(file: CouncilFile): readonly FieldFault[] {
  const known = new Set(file.goods);
  const named: (readonly [field: string, good: string])[] = [
    ...file.worker_councils.flatMap(({ output, exponents }, i) => [
      [`worker_councils[${i}].output`, output] as const,
      ...Object.keys(exponents).map((good) => [`worker_councils[${i}].exponents`, good] as const),
    ]),
    ...file.consumer_councils.flatMap(({ shares }, i) =>
      Object.keys(shares).map((good) => [`consumer_councils[${i}].shares`, good] as const),
    ),
    ...Object.keys(file.endowments ?? {}).map((good) => ['endowments', good] as const),
  ];
  const community = file.community_of_affected_parties;
  if (community !== undefined) named.push(['community_of_affected_parties.pollutant', community.pollutant]);
  return named
    .filter(([, good]) => !known.has(good))
    .map(([field, good]) => ({ field, problem: `names "${good}", which is not among goods` }));
}

function unboundedPlans(file: CouncilFile): readonly FieldFault[] {
  return file.worker_councils.flatMap(({ c, k, exponents }, i) => {
    const returns = c / k + Object.values(exponents).reduce((sum, b) => sum + b, 0);
    if (returns < 1) return [];
    const problem = `with c / k add up to ${returns}: below 1 is needed, or the workplace would plan without bound`;
    return [{ field: `worker_councils[${i}].exponents`, problem }];
  });
}
