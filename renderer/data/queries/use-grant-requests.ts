import type { GrantRequest } from '../../../shared/grants/grant-request.ts';
import { type QueryState, useBookQuery } from '../use-book-query.ts';

export function useGrantRequests(): QueryState<readonly GrantRequest[]> {
  return useBookQuery((db) => db.rows('grantRequests').toArray());
}
