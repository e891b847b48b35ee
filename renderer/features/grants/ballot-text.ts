import type { GrantBallot, GrantVoteType } from '../../../shared/grants/grant-vote.ts';

export type ReadBallot =
  | { readonly kind: 'ballot'; readonly requests: readonly string[]; readonly points: readonly number[] | null }
  | { readonly kind: 'unclear'; readonly word: string };

/** "1 4" -> G001 and G004; "1:5 4:2" gives points. A request may be named in full, too. */
export function readBallotText(text: string, voteType: GrantVoteType, requests: readonly string[]): ReadBallot {
  const words = text.split(/[\s,;]+/).filter((word) => word !== '');
  const chosen: string[] = [];
  const points: number[] = [];
  for (const word of words) {
    const [name = '', given] = word.split(/[:=]/);
    const id = requests.find((one) => one === name.toUpperCase() || numberOf(one) === Number(name || Number.NaN));
    const isGiven = given !== undefined && /^\d{1,4}$/.test(given);
    if (id === undefined || (voteType === 'scoring') !== isGiven) return { kind: 'unclear', word };
    chosen.push(id);
    points.push(Number(given ?? 0));
  }
  return { kind: 'ballot', requests: chosen, points: voteType === 'scoring' ? points : null };
}

function numberOf(id: string): number {
  return Number(/(\d+)$/.exec(id)?.[1] ?? Number.NaN);
}

/** A ballot as it would be typed. */
export function ballotText({ requests, points }: Pick<GrantBallot, 'requests' | 'points'>): string {
  return requests.map((id, at) => (points === null ? id : `${id}:${points[at] ?? 0}`)).join(' ');
}
