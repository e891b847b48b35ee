import { DatabaseSync } from 'node:sqlite';
import { type DemandSums, rhythmCount } from '../../shared/demand/demand-sums.ts';
import { rhythms } from '../../shared/plans/lines/line-codes.ts';
import { emptySums, type PlanOfObjects } from './demand-in-objects.ts';

const table = `
  CREATE TABLE lines (household TEXT, product INTEGER, rhythm INTEGER, want INTEGER, up_to INTEGER);`;
const indexes = `
  CREATE INDEX by_household ON lines (household);
  CREATE INDEX by_product ON lines (product, rhythm, want, up_to);`;
const sums = 'SELECT product, rhythm, SUM(want) AS want, SUM(up_to) AS upTo FROM lines';

type SumRow = Readonly<Record<'product' | 'rhythm' | 'want' | 'upTo', number>>;

function put(into: DemandSums, rows: readonly unknown[]): DemandSums {
  for (const row of rows as readonly SumRow[]) {
    const place = row.product * rhythmCount + row.rhythm;
    into.want[place] = row.want;
    into.upTo[place] = row.upTo;
  }
  return into;
}

/** The same lines as rows of a table in memory, with a covering index: the database at its best. */
export function demandInSqlite(plans: readonly PlanOfObjects[]) {
  const db = new DatabaseSync(':memory:');
  db.exec(table);
  const insert = db.prepare('INSERT INTO lines VALUES (?, ?, ?, ?, ?)');
  const addPlan = ({ household, lines }: PlanOfObjects) => {
    for (const { product, rhythm, want, upTo } of lines) {
      insert.run(household, product, rhythms.indexOf(rhythm), want, upTo);
    }
  };
  db.exec('BEGIN');
  for (const plan of plans) addPlan(plan);
  db.exec(`COMMIT; ${indexes}`);
  const all = db.prepare(`${sums} GROUP BY product, rhythm`);
  const ofOne = db.prepare(`${sums} WHERE product = ? GROUP BY product, rhythm`);
  const productsOf = db.prepare('SELECT product FROM lines WHERE household = ?');
  const remove = db.prepare('DELETE FROM lines WHERE household = ?');
  return {
    addUp: (ordinalCount: number): DemandSums => put(emptySums(ordinalCount), all.all()),
    /** Replaces a household's lines and sums their old and new products again. */
    revise: (into: DemandSums, plan: PlanOfObjects): DemandSums => {
      const products = new Set(plan.lines.map(({ product }) => product));
      for (const row of productsOf.all(plan.household)) products.add(Number(row['product']));
      db.exec('BEGIN');
      remove.run(plan.household);
      addPlan(plan);
      db.exec('COMMIT');
      for (const product of products) put(into, ofOne.all(product));
      return into;
    },
    close: () => db.close(),
  };
}
