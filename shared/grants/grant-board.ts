/** Who decides on grants. `neededVotes`: votes in favour that an award needs, whoever is recused. */
export type GrantBoard = { readonly directors: readonly string[]; readonly neededVotes: number };

/** A director who takes no part in the decision on one request. */
export type Recusal = { readonly request: string; readonly director: string; readonly why: string };

export type BoardFault = 'no-directors' | 'director-twice' | 'needed-not-whole' | 'more-needed-than-directors';

/** Why a board cannot be kept, or null. Names are compared without regard to case and blanks at their ends. */
export function checkBoard({ directors, neededVotes }: GrantBoard): BoardFault | null {
  if (directors.length === 0 || directors.some((name) => name.trim() === '')) return 'no-directors';
  if (new Set(directors.map(plainName)).size < directors.length) return 'director-twice';
  if (!Number.isSafeInteger(neededVotes) || neededVotes < 1) return 'needed-not-whole';
  return neededVotes > directors.length ? 'more-needed-than-directors' : null;
}

/** A name as it is compared. */
export function plainName(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}
