import { type Decimal, mostDigits, numberFault, readDecimal, toUnits } from './decimal.ts';
import { type BallotProject, type Election, type VoteType, voteTypes } from './election.ts';
import { type PabulibRefusal, refusal } from './pabulib-refusal.ts';
import { cutSections, type PabulibSection, type SectionName } from './pabulib-sections.ts';
import { type RawProject, readProjects } from './read-projects.ts';
import { readVotes } from './read-votes.ts';
import { splitRows } from './split-rows.ts';

export type PabulibFile =
  | {
      readonly kind: 'election';
      readonly election: Election;
      /** Everything META says, by key. */
      readonly meta: ReadonlyMap<string, string>;
    }
  | PabulibRefusal;

/**
 * Reads an election in Pabulib's format (pabulib.org/format): sections META, PROJECTS and VOTES, each with a header
 * row. The rows are what counts, not META's num_votes and num_projects.
 */
export function readPabulib(text: string): PabulibFile {
  const split = splitRows(text);
  if (split.kind === 'refused') return refusal(split.code, split.line, { field: '', given: '' });
  const sections = cutSections(split.rows);
  if ('kind' in sections) return sections;
  const [meta, projects, votes] = [sections.get('META'), sections.get('PROJECTS'), sections.get('VOTES')];
  if (meta === undefined) return noSection('META');
  if (projects === undefined) return noSection('PROJECTS');
  if (votes === undefined) return noSection('VOTES');
  return readElection(meta, projects, votes);
}

const noSection = (name: SectionName): PabulibRefusal => refusal('section-missing', 1, { field: name, given: name });

function readElection(meta: PabulibSection, projects: PabulibSection, votes: PabulibSection): PabulibFile {
  const head = readMeta(meta);
  if (head.kind === 'refused') return head;
  const raw = readProjects(projects);
  if ('kind' in raw) return raw;
  const read = readVotes(votes, new Map(raw.map(({ id }, position) => [id, position])));
  if (read.kind === 'refused') return read;
  if (read.ballots.length === 0) return refusal('no-votes', votes.line, { field: 'VOTES', given: '' });
  const moneyDigits = mostDigits([head.budget, ...raw.map(({ cost }) => cost)]);
  const priced = priceProjects(raw, moneyDigits);
  if ('kind' in priced) return priced;
  const budget = toUnits(head.budget, moneyDigits);
  if (budget === null)
    return refusal('number-too-large', head.budgetLine, { field: 'budget', given: head.values.get('budget') ?? '' });
  const { voteType, values } = head;
  const currency = values.get('currency') ?? '';
  const { ballots, pointDigits } = read;
  const election = { voteType, currency, moneyDigits, pointDigits, budget, projects: priced, ballots };
  return { kind: 'election', election, meta: values };
}

type ReadMeta = {
  readonly kind: 'meta';
  readonly values: ReadonlyMap<string, string>;
  readonly budget: Decimal;
  readonly budgetLine: number;
  readonly voteType: VoteType;
};

function readMeta({ line, rows }: PabulibSection): ReadMeta | PabulibRefusal {
  const found = new Map(rows.map((row) => [row.cells[0]?.toLowerCase() ?? '', row]));
  const budgetRow = found.get('budget');
  if (budgetRow === undefined) return refusal('key-missing', line, { field: 'budget', given: 'budget' });
  const written = budgetRow.cells[1] ?? '';
  const budget = readDecimal(written);
  if (budget === null) return refusal(numberFault(written), budgetRow.line, { field: 'budget', given: written });
  const typeRow = found.get('vote_type');
  if (typeRow === undefined) return refusal('key-missing', line, { field: 'vote_type', given: 'vote_type' });
  const voteType = voteTypes.find((known) => known === typeRow.cells[1]?.toLowerCase());
  if (voteType === undefined)
    return refusal('vote-type-unknown', typeRow.line, { field: 'vote_type', given: typeRow.cells[1] ?? '' });
  const values = new Map([...found].map(([key, row]) => [key, row.cells[1] ?? '']));
  return { kind: 'meta', values, budget, budgetLine: budgetRow.line, voteType };
}

function priceProjects(raw: readonly RawProject[], digits: number): readonly BallotProject[] | PabulibRefusal {
  const projects: BallotProject[] = [];
  let sum = 0;
  for (const { id, name, cost, exclusive, line } of raw) {
    const units = toUnits(cost, digits);
    sum += units ?? 0;
    if (units === null || sum > Number.MAX_SAFE_INTEGER)
      return refusal('number-too-large', line, { field: 'cost', given: id });
    projects.push({ id, name, cost: units, exclusive });
  }
  return projects;
}
