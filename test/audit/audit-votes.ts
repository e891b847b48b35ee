import { createHash } from 'node:crypto';
import type { AuditedChange } from './read-journal-file.ts';
import { rowsAt, voteFile } from './vote-file.ts';

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

/** Every decision rests on the ballots and the rule that it says, and its result is the one that was hashed. */
export function voteFaults(changes: readonly AuditedChange[]): readonly string[] {
  const decided = changes.filter(({ rows }) =>
    rows.some(({ table, before, after }) => table === 'grantDecisions' && before === null && after !== null),
  );
  return [...lockFaults(changes), ...decided.flatMap((change) => decisionFaults(changes, change))];
}

/** Nobody puts a ballot in, takes one out or alters one when they are locked. */
function lockFaults(changes: readonly AuditedChange[]): readonly string[] {
  const faults: string[] = [];
  let isLocked = false;
  for (const { seq, rows } of changes) {
    const vote = rows.find(({ table }) => table === 'grantVotes');
    const wasLocked = isLocked;
    if (vote !== undefined) isLocked = vote.after?.status === 'locked';
    if (!wasLocked || !isLocked) continue;
    for (const { key } of rows.filter(({ table }) => table === 'grantBallots')) {
      faults.push(`change ${seq} altered ballot ${key} after the ballots were locked`);
    }
  }
  return faults;
}

function decisionFaults(changes: readonly AuditedChange[], change: AuditedChange): readonly string[] {
  const { seq, rows } = change;
  const decision = rows.find(({ table }) => table === 'grantDecisions')?.after;
  const vote = [...rowsAt(changes, 'grantVotes', seq).values()][0];
  const faults: string[] = [];
  if (vote !== undefined) {
    const chosen = { kind: 'votes', rule: vote.rule, ties: vote.ties, source: vote.source };
    if (vote.status !== 'locked') faults.push(`change ${seq} awarded before the ballots were locked`);
    if (sorted(chosen) !== sorted(decision.method)) {
      faults.push(`change ${seq} awarded by another rule than the one that was voted under`);
    }
  }
  if (decision.ballotsHash !== null && hashOf(voteFile(changes, change)) !== decision.ballotsHash) {
    faults.push(`change ${seq}: the ballots are not those that were counted`);
  }
  if (isDeclined(decision)) return faults;
  const awards = rows
    .filter(({ table, after }) => table === 'awards' && after !== null && after.award > 0)
    .map(({ key, after }) => `${key} ${after.award}`);
  const result = [sorted(decision.method), decision.ballotsHash ?? '-', ...awards.sort()].join('\n');
  if (hashOf(result) !== decision.resultHash)
    faults.push(`change ${seq}: the awards are not the result that was voted on`);
  return faults;
}

/** What the board declined is in the result that was voted on and not among the awards. */
function isDeclined({
  votes,
}: {
  readonly votes: readonly { readonly vote: { readonly outcome: string } }[];
}): boolean {
  return votes.some(({ vote }) => vote.outcome === 'declined');
}

/** JSON with the names of an object in order, so that equal settings give equal text. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_, inner) =>
    inner !== null && typeof inner === 'object'
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
