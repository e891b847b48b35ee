import type { Period } from '../../calendar/weeks-of-period.ts';
import { setPauses } from '../../plans/pauses/set-pauses.ts';
import type { Pause, PlanOrigin, PlanStanding } from '../../plans/plan-standing.ts';
import type { Fault } from '../folder/fault.ts';
import { pausesTable, standingsTable } from '../folder/office-tables.ts';
import { isDuplicate, nothingSeen } from './is-duplicate.ts';
import { isKnown, type KnownCodes } from './known-codes.ts';
import { isEmpty, readChoice, readCode, readDay, readWhole } from './read-cell.ts';
import { readInstant } from './read-instant.ts';
import { readTable } from './read-table.ts';

const statuses = ['submitted', 'late', 'absent'] as const satisfies readonly PlanStanding['status'][];
const origins = [
  'typed',
  'last-plan',
  'template',
  'household-size',
  'purchases',
  'import',
  'paper',
  'filled-in',
] as const satisfies readonly PlanOrigin[];

type Texts = { readonly standings: string; readonly pauses: string };
type StandingReferences = { readonly households: KnownCodes; readonly period: Period };

/** Reads plan_standings.csv with the pauses of pauses.csv, in the order of the first. */
export function readStandings(texts: Texts, references: StandingReferences, faults: Fault[]): readonly PlanStanding[] {
  const pauses = readPauses(texts.pauses, references, faults);
  const standings: PlanStanding[] = [];
  const seen = nothingSeen('household' as const);
  for (const row of readTable(standingsTable, texts.standings, faults)) {
    const household = readCode(row, 'household');
    const status = readChoice(row, 'status', statuses);
    const origin = readChoice(row, 'origin', origins);
    const turn = readWhole(row, 'turn', 0);
    const submittedAt = readInstant(row, 'submitted_at');
    const endsOn = isEmpty(row, 'ends_on') ? null : readDay(row, 'ends_on');
    const isOne = isKnown(row, 'household', references.households);
    if (household === null || status === null || origin === null || turn === null || !isOne) continue;
    if (submittedAt === null || isDuplicate(row, household, seen)) continue;
    const own = pauses.get(household) ?? [];
    pauses.delete(household);
    standings.push({ household, status, origin, submittedAt, turn, pauses: own, endsOn });
  }
  noteLeftOver(pauses, faults);
  return standings;
}

function readPauses(
  text: string,
  { households, period }: StandingReferences,
  faults: Fault[],
): Map<string, readonly Pause[]> {
  const byHousehold = new Map<string, readonly Pause[]>();
  for (const row of readTable(pausesTable, text, faults)) {
    const household = readCode(row, 'household');
    const [from, until] = [readDay(row, 'from'), readDay(row, 'until')];
    if (household === null || from === null || until === null || !isKnown(row, 'household', households)) continue;
    const current = { pauses: byHousehold.get(household) ?? [], endsOn: null };
    // One that stood already is no matter of the period: only order and overlap are judged here.
    const wanted = { pauses: [...current.pauses, { from, until }], endsOn: null };
    const set = setPauses({ period, current: wanted, wanted });
    if (set.kind === 'refused') row.fault('until', 'bad-pause');
    else byHousehold.set(household, wanted.pauses);
  }
  return byHousehold;
}

/** A pause of a household whose plan has no standing would be dropped without a word. */
function noteLeftOver(pauses: ReadonlyMap<string, readonly Pause[]>, faults: Fault[]): void {
  const about = { file: pausesTable.file, line: 0, column: 'household', allowed: [] };
  for (const household of pauses.keys()) faults.push({ ...about, code: 'pause-without-standing', found: household });
}
