import { type CaseRules, type FillRules, firstCaseRules } from '../../../shared/cases/case-rules.ts';
import { beginPhase, chooseRules, endPhase, type RulesChange } from '../../../shared/cases/change-case-rules.ts';
import { checkPledge } from '../../../shared/cases/check-pledge.ts';
import { phaseOf } from '../../../shared/cases/phase-of.ts';
import type { Quantity } from '../../../shared/quantities/quantity.ts';
import type { Book } from '../book.ts';
import { type CommandAnswer, type Decision, plainCommand, refused, removal, write } from '../command.ts';
import { caseRulesKey, pledgeKey } from '../row-keys.ts';
import type { RowReader } from '../row-reader.ts';
import { runCommand } from '../run-command.ts';
import { sumsOf } from '../sums/sums-client.ts';

async function rulesNow(rows: RowReader): Promise<CaseRules> {
  return (await rows.one('caseRules', caseRulesKey)) ?? firstCaseRules;
}

function kept(change: RulesChange): Decision {
  if (change.kind === 'refused') return refused(change.code);
  return write([{ table: 'caseRules', key: caseRulesKey, row: change.rules }]);
}

/** Other published rules for the deliveries that have not begun. Refused `no-seed`, `phase-open`. */
export function setCaseRules(book: Book, rules: FillRules): Promise<CommandAnswer> {
  const command = plainCommand('cases.rules', async (rows) => kept(chooseRules(await rulesNow(rows), rules)));
  return runCommand(book, command);
}

/** Opens a delivery's case-fill phase (ISO date of its week). Refused `phase-open`, `already-begun`, `no-such-delivery`. */
export function beginCaseFill(book: Book, delivery: string): Promise<CommandAnswer> {
  const command = plainCommand('cases.begin', async (rows) => {
    const board = await sumsOf(book).caseBoard(delivery);
    if (board?.delivery.delivery !== delivery) return refused('no-such-delivery');
    return kept(beginPhase(await rulesNow(rows), delivery));
  });
  return runCommand(book, command);
}

/** Closes the phase: what the cases were filled from is kept, and nothing moves any more. Refused `not-open`. */
export function endCaseFill(book: Book, delivery: string): Promise<CommandAnswer> {
  const command = plainCommand('cases.end', async (rows) => {
    const board = await sumsOf(book).caseBoard(delivery);
    if (board?.delivery.delivery !== delivery) return refused('not-open');
    const products = board.rows.map(({ product, demand, caseSize, price }) => ({
      product,
      ...demand,
      caseSize,
      price,
    }));
    return kept(endPhase(await rulesNow(rows), delivery, products));
  });
  return runCommand(book, command);
}

/** One household's share in filling a product's cases of one delivery. */
export type PledgePlace = { readonly delivery: string; readonly product: string; readonly household: string };

/**
 * A household takes more in the open phase; a second time is added to the first. Refused `not-open`, `no-such-product`,
 * `no-such-household`, and as `checkPledge` does: `nothing-added`, `nothing-to-fill`, `more-than-fills` {mayAdd}.
 */
export function addPledge(book: Book, place: PledgePlace, extra: Quantity): Promise<CommandAnswer> {
  const command = plainCommand('cases.add', (rows) => pledged(book, rows, { place, change: extra }));
  return runCommand(book, command);
}

/** A household takes back all that it added. Refused `not-open`, `no-such-pledge`, `shortage-grows` {by}. */
export function takeBackPledge(book: Book, place: PledgePlace): Promise<CommandAnswer> {
  const command = plainCommand('cases.take-back', async (rows) => {
    const before = await rows.one('pledges', keyOf(place));
    if (before === null) return refused('no-such-pledge');
    return pledged(book, rows, { place, change: -before.extra });
  });
  return runCommand(book, command);
}

function keyOf({ delivery, product, household }: PledgePlace): string {
  return pledgeKey(delivery, product, household);
}

type Pledging = { readonly place: PledgePlace; readonly change: number };

async function pledged(book: Book, rows: RowReader, { place, change }: Pledging): Promise<Decision> {
  const { delivery, product: code, household } = place;
  if (phaseOf(await rulesNow(rows), delivery)?.status !== 'open') return refused('not-open');
  const product = await rows.one('products', code);
  const working = await sumsOf(book).caseWorking({ product: code, delivery });
  if (product === null || working === null) return refused('no-such-product', { code });
  if ((await rows.one('households', household)) === null) return refused('no-such-household', { code: household });
  const { demand, rules } = working;
  const check = checkPledge({ demand, caseSize: product.caseSize, rest: rules.rest, change });
  if (check.kind === 'refused') {
    const { kind: _, code: why, ...data } = check;
    return refused(why, data);
  }
  const key = keyOf(place);
  const extra = ((await rows.one('pledges', key))?.extra ?? 0) + change;
  if (extra <= 0) return write([removal('pledges', key)]);
  return write([{ table: 'pledges', key, row: { delivery, household, product: code, extra } }]);
}
