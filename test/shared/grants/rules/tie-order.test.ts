import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BallotProject } from '../../../../shared/grants/ballots/election.ts';
import { tieOrder } from '../../../../shared/grants/rules/tie-order.ts';

const project = (id: string, exclusive: string | null = null): BallotProject => ({
  id,
  name: id,
  cost: 100,
  exclusive,
});
const sizes = (request: string, count: number) =>
  Array.from({ length: count }, (_, size) => project(`${request}#${size + 1}`, request));

/** The ids in the order in which ties are decided. */
function drawnIds(projects: readonly BallotProject[], seed: string): readonly string[] {
  const places = tieOrder(projects, { kind: 'lot', seed });
  return projects
    .map(({ id }, at) => ({ id, place: places[at] ?? -1 }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ id }) => id);
}

describe('the order in which ties are decided', () => {
  it('draws the sizes of a request as one, the largest first, whatever the seed', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 2, max: 12 }), (seed, count) => {
        const projects = [...sizes('G001', count), project('G002'), ...sizes('G003', count), project('G004')];
        const ids = drawnIds(projects.toReversed(), seed);
        for (const request of ['G001', 'G003']) {
          const first = ids.indexOf(`${request}#1`);
          expect(ids.slice(first, first + count)).toEqual(sizes(request, count).map(({ id }) => id));
        }
      }),
    );
  });

  it('gives a request of several sizes the place that the same request in one piece has', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const whole = drawnIds([project('G001'), project('G002'), project('G003')], seed);
        const parts = drawnIds([project('G001'), ...sizes('G002', 3), project('G003')], seed);
        expect(parts.filter((id) => !/#[23]$/.test(id)).map((id) => id.replace('#1', ''))).toEqual(whole);
      }),
    );
  });

  it('by id puts size 2 before size 10, and takes nothing for a size where no other project is excluded', () => {
    const places = (projects: readonly BallotProject[]) => [...tieOrder(projects, { kind: 'id' })];
    expect(places([project('A#10', 'A'), project('A#2', 'A')])).toEqual([1, 0]);
    expect(places([project('A#10'), project('A#2')])).toEqual([0, 1]);
  });
});
