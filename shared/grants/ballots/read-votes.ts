import { type Decimal, mostDigits, readDecimal, toUnits } from './decimal.ts';
import type { Ballot } from './election.ts';
import { type PabulibRefusal, refusal } from './pabulib-refusal.ts';
import { needColumns, type PabulibSection } from './pabulib-sections.ts';

export type ReadVotes = { readonly kind: 'votes'; readonly ballots: readonly Ballot[]; readonly pointDigits: number };

type RawBallot = { readonly choices: readonly number[]; readonly points: readonly Decimal[] | null };

/**
 * The VOTES section. A project listed twice on a ballot counts once, at its first place. Points are read where the
 * column is there and filled; other columns (age, sex, …) are not looked at.
 */
export function readVotes(section: PabulibSection, positions: ReadonlyMap<string, number>): ReadVotes | PabulibRefusal {
  const needed = needColumns(section, ['vote']);
  if ('kind' in needed) return needed;
  const [voteColumn = 0] = needed;
  const pointsColumn = section.columns.get('points') ?? -1;
  const raw: RawBallot[] = [];
  for (const { line, cells } of section.rows) {
    const pointsCell = cells[pointsColumn] ?? '';
    const ballot = readBallot(cells[voteColumn] ?? '', pointsCell, positions);
    if ('code' in ballot) return refusal(ballot.code, line, ballot);
    raw.push(ballot);
  }
  const pointDigits = raw.reduce((most, { points }) => Math.max(most, mostDigits(points ?? [])), 0);
  const ballots = raw.map((ballot) => inUnits(ballot, pointDigits));
  const tooLarge = firstBeyondExact(ballots);
  if (tooLarge === -1) return { kind: 'votes', ballots, pointDigits };
  const { line = section.line, cells = [] } = section.rows[tooLarge] ?? {};
  return refusal('number-too-large', line, { field: 'points', given: cells[pointsColumn] ?? '' });
}

type BallotFault = Pick<PabulibRefusal, 'code' | 'field' | 'given'>;

function readBallot(vote: string, pointsCell: string, positions: ReadonlyMap<string, number>): RawBallot | BallotFault {
  const ids = vote === '' ? [] : vote.split(',').map((id) => id.trim());
  const given = pointsCell === '' ? null : pointsCell.split(',');
  if (given !== null && given.length !== ids.length)
    return { code: 'points-differ-in-number', field: 'points', given: pointsCell };
  const choices: number[] = [];
  const points: Decimal[] = [];
  for (const [index, id] of ids.entries()) {
    if (id === '') continue;
    const position = positions.get(id);
    if (position === undefined) return { code: 'project-unknown', field: 'vote', given: id };
    if (choices.includes(position)) continue;
    choices.push(position);
    if (given === null) continue;
    const value = readDecimal(given[index] ?? '');
    if (value === null) return { code: 'number-wrong', field: 'points', given: given[index]?.trim() ?? '' };
    points.push(value);
  }
  return { choices, points: given === null ? null : points };
}

function inUnits({ choices, points }: RawBallot, digits: number): Ballot {
  return { choices, points: points?.map((value) => toUnits(value, digits) ?? Number.POSITIVE_INFINITY) ?? null };
}

/** The first ballot with whose points the sum of all would not be exact any more; -1: there is none. */
function firstBeyondExact(ballots: readonly Ballot[]): number {
  let sum = 0;
  return ballots.findIndex(({ points }) => {
    for (const value of points ?? []) sum += value;
    return sum > Number.MAX_SAFE_INTEGER;
  });
}
