import type { RecoveryAct, RecoveryDecision } from '../../recovery/recovery-decision.ts';
import type { RecoveryEvent } from '../../recovery/recovery-event.ts';
import type { Fault } from '../folder/fault.ts';
import { recoveryDecisionsTable, recoveryEventsTable } from '../folder/fund-tables.ts';
import { isDuplicate, nothingSeen } from './is-duplicate.ts';
import { readChoice, readCode, readDay, readMoney, readWhole } from './read-cell.ts';
import { readInstant } from './read-instant.ts';
import { readIfAny, readShare } from './read-optional.ts';
import { readTable, type TableRow } from './read-table.ts';
import { readVote } from './read-vote.ts';

type DecisionRow = TableRow<(typeof recoveryDecisionsTable.columns)[number]>;
type EventRow = TableRow<(typeof recoveryEventsTable.columns)[number]>;
type Known = { readonly grants: ReadonlySet<string>; readonly digits: number };

const acts = [
  'pause',
  'resume',
  'extend',
  'change-share',
  'forgive',
  'write-off',
  'cancel',
] as const satisfies readonly RecoveryAct['kind'][];
const happenings = [
  'paid-out',
  'milestone-met',
  'taken-back',
] as const satisfies readonly RecoveryEvent['what']['kind'][];

/** Reads recovery_decisions.csv: what was decided about grants that were awarded. */
export function readRecoveryDecisions(
  text: string,
  { grants, digits }: Known,
  faults: Fault[],
): readonly RecoveryDecision[] {
  const decisions: RecoveryDecision[] = [];
  const seen = nothingSeen('decision' as const);
  for (const row of readTable(recoveryDecisionsTable, text, faults)) {
    const [id, grant] = [readCode(row, 'decision'), readGrant(row, grants)];
    const [act, vote] = [readAct(row, digits), readVote(row)];
    if (id === null || grant === null || act === null || vote === null || isDuplicate(row, id, seen)) continue;
    decisions.push({ ...vote, id, grant, act });
  }
  return decisions;
}

function readAct(row: DecisionRow, digits: number): RecoveryAct | null {
  const kind = readChoice(row, 'act', acts);
  switch (kind) {
    case null:
      return null;
    case 'cancel':
      return { kind };
    case 'pause': {
      const [from, to] = [readDay(row, 'from'), readIfAny(row, 'to', () => readDay(row, 'to'))];
      return from === null || to === null ? null : { kind, from, to: to.value };
    }
    case 'resume': {
      const on = readDay(row, 'from');
      return on === null ? null : { kind, on };
    }
    case 'extend': {
      const months = readWhole(row, 'months', 1);
      return months === null ? null : { kind, months };
    }
    case 'change-share': {
      const [from, shareBasisPoints] = [readDay(row, 'from'), readShare(row, 'share')];
      return from === null || shareBasisPoints === null ? null : { kind, from, shareBasisPoints };
    }
    case 'forgive':
    case 'write-off': {
      const amount = readMoney(row, 'amount', digits);
      return amount === null ? null : { kind, amount };
    }
  }
}

/** Reads recovery_events.csv: pay-outs, milestones, and what took one of them back. */
export function readRecoveryEvents(text: string, { grants, digits }: Known, faults: Fault[]): readonly RecoveryEvent[] {
  const events: RecoveryEvent[] = [];
  const seen = nothingSeen('event' as const);
  for (const row of readTable(recoveryEventsTable, text, faults)) {
    const [id, grant] = [readCode(row, 'event'), readGrant(row, grants)];
    const [date, at, what] = [readDay(row, 'date'), readInstant(row, 'at'), readWhat(row, digits)];
    if (id === null || grant === null || date === null || at === null || what === null) continue;
    if (!isDuplicate(row, id, seen)) events.push({ id, grant, date, at, what });
  }
  return events;
}

function readWhat(row: EventRow, digits: number): RecoveryEvent['what'] | null {
  const kind = readChoice(row, 'kind', happenings);
  if (kind === null) return null;
  if (kind === 'paid-out') {
    const amount = readMoney(row, 'amount', digits);
    return amount === null ? null : { kind, amount };
  }
  if (kind === 'milestone-met') {
    const place = readWhole(row, 'milestone', 1);
    return place === null ? null : { kind, milestone: place - 1 };
  }
  const event = readCode(row, 'takes_back');
  return event === null ? null : { kind, event, why: row.cell('why') };
}

function readGrant(row: TableRow<'grant'>, grants: ReadonlySet<string>): string | null {
  const grant = readCode(row, 'grant');
  if (grant === null || grants.has(grant)) return grant;
  row.fault('grant', 'unknown-grant');
  return null;
}
