import { setPauses as setPausesRule } from '../../../shared/plans/pauses/set-pauses.ts';
import type { Pausing, PlanStanding } from '../../../shared/plans/plan-standing.ts';
import { lastTurnOf, submitPlan } from '../../../shared/plans/submit-plan.ts';
import type { Book } from '../book.ts';
import { type CommandAnswer, plainCommand, refused, write } from '../command.ts';
import { assemblyKey } from '../row-keys.ts';
import type { RowReader } from '../row-reader.ts';
import { runCommand } from '../run-command.ts';

/**
 * When a household takes no deliveries: all its pauses, and the end of its plan or null, as they shall stand. A plan
 * that was imported has no standing yet and gets one. Closed rounds keep what they counted.
 * Refused `no-such-household` {code}, `no-plan` {code}, `no-assembly`, `not-a-date` `until-not-after-from`
 * `outside-period` `overlap` {from, until} of the pause at fault, `end-not-a-date`, `end-outside-period`.
 */
export function setPauses(book: Book, household: string, wanted: Pausing): Promise<CommandAnswer> {
  const command = plainCommand('plans.pause', async (rows) => {
    if ((await rows.one('households', household)) === null) return refused('no-such-household', { code: household });
    if ((await rows.one('plans', household)) === null) return refused('no-plan', { code: household });
    const settings = await rows.one('assembly', assemblyKey);
    if (settings === null) return refused('no-assembly');
    const current = await standingOf(book, rows, household);
    const result = setPausesRule({ period: settings.period, current, wanted });
    switch (result.kind) {
      case 'refused':
        return refused(result.code, result.pause);
      case 'unchanged':
        return write([]);
      case 'set':
        return write([{ table: 'planStandings', key: household, row: { ...current, ...result.pausing } }]);
    }
  });
  return runCommand(book, command);
}

async function standingOf(book: Book, rows: RowReader, household: string): Promise<PlanStanding> {
  const current = await rows.one('planStandings', household);
  if (current !== null) return current;
  const lastTurn = lastTurnOf(await rows.all('planStandings'));
  const handedIn = { origin: 'typed', at: book.desk.now(), lastTurn, lastRound: null } as const;
  return submitPlan({ household, current, before: 'has-plan', ...handedIn });
}
