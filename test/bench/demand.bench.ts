import { isDeepStrictEqual } from 'node:util';
import type { Assembly } from '../../shared/assembly/assembly.ts';
import { addUp } from '../../shared/demand/add-up.ts';
import { allowanceColumn } from '../../shared/demand/allowance-column.ts';
import { demandAtPrices } from '../../shared/demand/demand-at-prices.ts';
import { type DemandColumns, demandColumns } from '../../shared/demand/demand-columns.ts';
import { reviseColumns } from '../../shared/demand/revise-columns.ts';
import { shiftSums } from '../../shared/demand/shift-sums.ts';
import { planLines } from '../../shared/plans/plan-lines.ts';
import { planRecord } from '../../shared/plans/plan-record.ts';
import { type AssemblySize, assemblySizes, buildAssembly } from '../builders/assemblies.ts';
import { compare } from './compare.ts';
import { addUpInMap, answerInMap, type PlanOfObjects } from './demand-in-objects.ts';
import { demandInSqlite } from './demand-in-sqlite.ts';

type Given = {
  readonly heading: string;
  readonly turns: number;
  readonly assembly: Assembly;
  readonly columns: DemandColumns;
  readonly plans: readonly PlanOfObjects[];
  readonly sqlite: ReturnType<typeof demandInSqlite>;
};

function given(name: string, size: AssemblySize, turns: number): Given {
  const assembly = buildAssembly(size, 1);
  const columns = demandColumns(assembly.products, assembly.plans);
  const plans = assembly.plans.map((plan) => ({ household: plan.household, lines: planLines(plan) }));
  const heading = `${name}, ${columns.product.length} lines of ${assembly.products.length} products`;
  return { heading, turns, assembly, columns, plans, sqlite: demandInSqlite(plans) };
}

function requireSame(what: string, ours: unknown, peers: unknown): void {
  if (!isDeepStrictEqual(ours, peers)) throw new Error(`${what}: ours and the peer's answers differ`);
}

async function addingUp({ heading, turns, columns, plans, sqlite }: Given): Promise<void> {
  const ours = addUp(columns);
  requireSame('GROUP BY', ours, sqlite.addUp(ours.ordinalCount));
  requireSame('Map', ours, addUpInMap(plans, ours.ordinalCount));
  await compare({
    title: `All plans added up: ${heading}`,
    turns,
    ours: { name: 'addUp on columns', run: () => addUp(columns) },
    peers: [
      { name: 'objects and a Map', run: () => addUpInMap(plans, ours.ordinalCount) },
      { name: 'SQLite GROUP BY, in memory, covering index', run: () => sqlite.addUp(ours.ordinalCount) },
    ],
  });
}

async function answering({ heading, turns, assembly, columns, plans }: Given): Promise<void> {
  const { products, settings, households } = assembly;
  const openingPrices = products.map(({ openingPrice }) => openingPrice);
  const prices = openingPrices.map((price, at) => Math.round(price * (0.9 + (at % 5) * 0.05)));
  const market = { prices, openingPrices, inSeason: openingPrices.map(() => true), weeks: settings.period.weeks };
  const question = { columns, allowances: allowanceColumn(columns, households), ...market };
  const asked = { plans, households, ...market };
  requireSame('Answers', demandAtPrices(question).numerators.high, answerInMap(asked));
  await compare({
    title: `All answers to announced prices, within allowances: ${heading}`,
    turns,
    ours: { name: 'demandAtPrices on columns', run: () => demandAtPrices(question) },
    peers: [{ name: 'household by household, objects and a Map', run: () => answerInMap(asked) }],
  });
}

/** Each turn one household's plan becomes another's, and back: sums and columns, as the app follows a change. */
async function revising({ heading, turns, assembly, columns, plans, sqlite }: Given): Promise<void> {
  const [first, second] = [plans[0]?.lines ?? [], plans[1]?.lines ?? []];
  const household = plans[0]?.household ?? '';
  const [ours, theirs] = [addUp(columns), addUp(columns)];
  const own = [first, second].map((lines) => demandColumns(assembly.products, [planRecord(household, lines)]));
  let [now, isChanged, isChangedInSqlite] = [columns, false, false];
  await compare({
    title: `One plan of ${first.length} lines revised: ${heading}`,
    turns: turns * 5,
    ours: {
      name: 'shiftSums and reviseColumns',
      run: () => {
        isChanged = !isChanged;
        shiftSums(ours, { columns: now, household, sign: -1 });
        now = reviseColumns(now, household, own[isChanged ? 1 : 0] ?? now);
        shiftSums(ours, { columns: now, household, sign: 1 });
      },
    },
    peers: [
      {
        name: 'SQLite, its lines replaced and their products summed',
        run: () => {
          sqlite.revise(theirs, { household, lines: isChangedInSqlite ? first : second });
          isChangedInSqlite = !isChangedInSqlite;
        },
      },
    ],
  });
  requireSame('One plan revised', ours, theirs);
}

export async function bench(): Promise<void> {
  for (const sized of [
    () => given('typical', assemblySizes.typical, 15),
    () => given('large', assemblySizes.large, 5),
  ]) {
    const all = sized();
    await addingUp(all);
    await answering(all);
    await revising(all);
    all.sqlite.close();
  }
}
