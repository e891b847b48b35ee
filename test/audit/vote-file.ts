import type { AuditedChange } from './read-journal-file.ts';

// biome-ignore lint/suspicious/noExplicitAny: rows of every table, read without Plenum's own types
type Row = any;

/** The rows of a table as they stood after a change, by key. */
export function rowsAt(changes: readonly AuditedChange[], table: string, until: number): ReadonlyMap<string, Row> {
  const rows = new Map<string, Row>();
  for (const change of changes.filter(({ seq }) => seq <= until)) {
    for (const { key, after } of change.rows.filter((row) => row.table === table)) {
      if (after === null) rows.delete(key);
      else rows.set(key, after);
    }
  }
  return rows;
}

/** How many whole minor units make one of a currency, as powers of ten. */
function digitsOf(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

function decimal(units: number, digits: number): string {
  const text = String(units).padStart(digits + 1, '0');
  const decimals = text.slice(text.length - digits).replace(/0+$/, '');
  return `${text.slice(0, text.length - digits)}${decimals === '' ? '' : `.${decimals}`}`;
}

type Project = { readonly id: string; readonly request: string; readonly cost: number; readonly name: string };
type Voted = Project & { readonly exclusive: string | null };

/** What was voted on: each request that took part with the amounts it could be awarded, the largest first. */
function projectsOf({ reservoir, outstanding }: Row, requests: readonly Row[]): readonly Voted[] {
  const budget = Math.max(0, reservoir.balance - reservoir.floor);
  const owed = new Map<string, number>(outstanding);
  return requests.flatMap((request: Row) => {
    const room = Math.min(budget, reservoir.limitPerProducer - (owed.get(request.producer) ?? 0));
    const wanted: readonly number[] = request.sizes?.length > 0 ? [request.amount, ...request.sizes] : [];
    const most =
      wanted.length > 0 ? Math.max(0, ...wanted.filter((size) => size <= room)) : Math.min(request.amount, room);
    if (most <= 0 || most < (wanted.length > 0 ? 0 : (request.minimumAmount ?? 0))) return [];
    const smaller = wanted.length > 0 ? request.sizes : [request.minimumAmount ?? 0];
    const below = [...new Set<number>(smaller)].filter((size) => size > 0 && size < most).sort((a, b) => b - a);
    const [id, name] = [request.id, `${request.producer}: ${request.purpose}`];
    const isSized = below.length > 0;
    const exclusive = request.exclusiveGroup ?? (isSized ? `size of ${id}` : null);
    return [most, ...below].map((cost, at) => {
      return { id: isSized ? `${id}#${at + 1}` : id, request: id, cost, name, exclusive };
    });
  });
}

type Paper = { readonly choices: readonly number[]; readonly points: readonly number[] | null };

function papersOf(ballots: readonly Row[], projects: readonly Voted[], source: Row): readonly Paper[] {
  return ballots
    .flatMap((ballot: Row): readonly Paper[] => {
      const chosen = ballot.requests.flatMap((request: string, at: number) =>
        projects.flatMap((project, place) =>
          project.request === request ? [{ place, points: ballot.points?.[at] ?? 0 }] : [],
        ),
      );
      const points = ballot.points === null ? null : chosen.map((one: { points: number }) => one.points);
      const paper = { choices: chosen.map(({ place }: { place: number }) => place), points };
      const isDemand = ballot.origin === 'demand';
      const counts = source.kind !== 'both' ? 1 : isDemand ? source.householdCounts : source.ballotCounts;
      return Array.from({ length: counts }, () => paper);
    })
    .map((paper) => ({ paper, key: JSON.stringify([paper.choices, paper.points]) }))
    .sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ paper }) => paper);
}

/** The ballots' file as a decision hashed it, written anew from the rows of the journal (Pabulib's format). */
export function voteFile(changes: readonly AuditedChange[], decided: AuditedChange): string {
  const at = (table: string) => [...rowsAt(changes, table, decided.seq).values()];
  const decision = at('grantDecisions')[0];
  const { currency } = at('assembly')[0];
  const out = new Set(
    at('awards').flatMap(({ limitedBy, request }) => (limitedBy === 'not-eligible' ? [request.id] : [])),
  );
  const requests = at('grantRequests')
    .filter(({ id }) => !out.has(id))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const projects = projectsOf(decision.fund, requests);
  const papers = papersOf(at('grantBallots'), projects, decision.method.source);
  const digits = digitsOf(currency);
  const votes = projects.map((_, place) => papers.filter(({ choices }) => choices.includes(place)).length);
  const hasExclusive = projects.some(({ exclusive }) => exclusive !== null);
  const hasPoints = papers.some(({ points }) => points !== null);
  const { reservoir } = decision.fund;
  const rows = [
    ...[['META'], ['key', 'value'], ['num_projects', String(projects.length)], ['num_votes', String(papers.length)]],
    ['budget', decimal(Math.max(0, reservoir.balance - reservoir.floor), digits)],
    ...[['vote_type', at('grantVotes')[0].voteType], ['currency', currency], ['PROJECTS']],
    ['project_id', 'cost', 'votes', 'name', ...(hasExclusive ? ['exclusive'] : [])],
    ...projects.map(({ id, cost, name, exclusive }, place) => {
      return [id, decimal(cost, digits), String(votes[place]), name, ...(hasExclusive ? [exclusive ?? ''] : [])];
    }),
    ...[['VOTES'], ['voter_id', 'vote', ...(hasPoints ? ['points'] : [])]],
    ...papers.map(({ choices, points }, place) => {
      const ids = choices.map((choice) => projects[choice]?.id).join(',');
      return [String(place + 1), ids, ...(hasPoints ? [(points ?? []).join(',')] : [])];
    }),
  ];
  const cell = (text: string) => (/[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return `${rows.map((row) => row.map(cell).join(';')).join('\n')}\n`;
}
