import type { MatchModel, ModelRequest } from './match-model.ts';

/**
 * The same question without what no fund or limit could pay: the solver's tolerances are absolute, and an amount ten
 * thousand times the money there is makes it call a question impossible whose answer is "nobody". A request that must
 * be funded stays as it is, so that what is impossible is still called so.
 */
export function withinReach(model: MatchModel): MatchModel {
  return {
    ...model,
    requests: model.requests.map((request, position) => reachable(request, roomOf(model, position))),
  };
}

/** The most that all funds together could pay for a request, and every limit it stands under would allow. */
function roomOf({ funds, sums }: MatchModel, position: number): number {
  const paid = funds.reduce(
    (sum, { limit, pays }) => sum + (pays === null || pays.includes(position) ? Math.max(0, limit) : 0),
    0,
  );
  return sums.reduce(
    (room, { of, most }) => (most !== null && of.includes(position) ? Math.min(room, most) : room),
    paid,
  );
}

function reachable(request: ModelRequest, room: number): ModelRequest {
  const { choice, min, max, sizes } = request;
  if (choice === 'in' || max <= room) return request;
  const within = sizes?.filter((size) => size <= room) ?? null;
  if (min > room || within?.length === 0) return { ...request, choice: 'out', min: 0, max: room, sizes: null };
  return within === null
    ? { ...request, max: room }
    : { ...request, sizes: within, min: Math.min(...within), max: Math.max(...within) };
}
