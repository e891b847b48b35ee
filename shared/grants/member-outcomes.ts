import type { VotedCase } from './election-of-requests.ts';
import type { GrantAllocation } from './grant-award.ts';

/** What a group of members gets, whichever rule made the awards. Each voter counts once, whatever its weight. */
export type MemberOutcome = {
  readonly group: string;
  readonly voters: number;
  /** Voters who chose none of the requests awarded. */
  readonly withoutAward: number;
  /** Awarded requests chosen by a voter, summed over the group. */
  readonly awardsChosen: number;
  /** Minor units: each award in equal parts among all who chose it. */
  readonly share: number;
};

export type MemberOutcomes = { readonly all: MemberOutcome; readonly groups: readonly MemberOutcome[] };

/** Null where there are no ballots. Groups in the order of their names; '' are those without one. */
export function memberOutcomes(
  ballots: VotedCase['ballots'],
  { awards }: Pick<GrantAllocation, 'awards'>,
): MemberOutcomes | null {
  if (ballots.length === 0) return null;
  const perVoter = sharePerVoter(ballots, awards);
  const all = { voters: 0, withoutAward: 0, awardsChosen: 0, share: 0 };
  const groups = new Map<string, typeof all>();
  for (const { requests, group } of ballots) {
    const shares = requests.map((id) => perVoter.get(id)).filter((share) => share !== undefined);
    const counts = groups.get(group ?? '') ?? { voters: 0, withoutAward: 0, awardsChosen: 0, share: 0 };
    groups.set(group ?? '', counts);
    for (const sum of [all, counts]) {
      sum.voters += 1;
      sum.awardsChosen += shares.length;
      sum.share += shares.reduce((total, share) => total + share, 0);
      if (shares.length === 0) sum.withoutAward += 1;
    }
  }
  const named = [...groups].map(([group, counts]) => ({ group, ...counts }));
  return {
    all: { group: '', ...all },
    groups: groups.size === 1 && groups.has('') ? [] : named.toSorted((a, b) => (a.group < b.group ? -1 : 1)),
  };
}

/** By request that was awarded and that somebody chose. */
function sharePerVoter(ballots: VotedCase['ballots'], awards: GrantAllocation['awards']): ReadonlyMap<string, number> {
  const choosers = new Map<string, number>();
  for (const { requests } of ballots) for (const id of requests) choosers.set(id, (choosers.get(id) ?? 0) + 1);
  return new Map(
    awards.flatMap(({ request, award }): [string, number][] => {
      const many = choosers.get(request.id) ?? 0;
      return award > 0 && many > 0 ? [[request.id, award / many]] : [];
    }),
  );
}
