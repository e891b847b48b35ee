import { formatDecimal } from '../../quantities/format-decimal.ts';
import type { Election } from './election.ts';

/** What META says beside what the election itself does: description, country, unit, rule, … */
export type PabulibMeta = ReadonlyMap<string, string>;

/**
 * Writes an election in Pabulib's format, so that anyone can compute the result again; `readPabulib` gives the same
 * election back, in the smallest unit that it needs. Voters are numbered; nobody is named. Where projects exclude each
 * other a column `exclusive` says so.
 */
export function writePabulib(election: Election, meta: PabulibMeta): string {
  const { projects, ballots, voteType, currency } = election;
  const own: readonly (readonly [string, string])[] = [
    ['num_projects', String(projects.length)],
    ['num_votes', String(ballots.length)],
    ['budget', amount(election.budget, election.moneyDigits)],
    ['vote_type', voteType],
    ['currency', currency],
  ];
  const named = new Set(own.map(([key]) => key));
  const others = [...meta].filter(([key]) => !named.has(key));
  const rows = [['META'], ['key', 'value'], ...others, ...own, ...projectRows(election), ...voteRows(election)];
  return `${rows.map((row) => row.map(cell).join(';')).join('\n')}\n`;
}

function projectRows({ projects, moneyDigits, ballots }: Election): readonly (readonly string[])[] {
  const votes = new Array<number>(projects.length).fill(0);
  for (const { choices } of ballots) for (const choice of choices) votes[choice] = (votes[choice] ?? 0) + 1;
  const hasExclusive = projects.some(({ exclusive }) => exclusive !== null);
  const rows = projects.map(({ id, cost, name, exclusive }, position) => {
    const plain = [id, amount(cost, moneyDigits), String(votes[position] ?? 0), name];
    return hasExclusive ? [...plain, exclusive ?? ''] : plain;
  });
  const header = ['project_id', 'cost', 'votes', 'name'];
  return [['PROJECTS'], hasExclusive ? [...header, 'exclusive'] : header, ...rows];
}

function voteRows({ projects, ballots, pointDigits }: Election): readonly (readonly string[])[] {
  const hasPoints = ballots.some(({ points }) => points !== null);
  const rows = ballots.map(({ choices, points }, index) => {
    const plain = [String(index + 1), choices.map((choice) => projects[choice]?.id ?? '').join(',')];
    if (!hasPoints) return plain;
    return [...plain, (points ?? []).map((given) => formatDecimal(given, pointDigits)).join(',')];
  });
  return [['VOTES'], hasPoints ? ['voter_id', 'vote', 'points'] : ['voter_id', 'vote'], ...rows];
}

function amount(units: number, digits: number): string {
  return formatDecimal(units, digits);
}

/** Quoted where a reader would otherwise cut it. */
function cell(text: string): string {
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
