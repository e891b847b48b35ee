import type { GrantRows } from '../../data/grants/grant-inputs.ts';

export function VotesSection(_: { readonly rows: GrantRows; readonly isDecided: boolean }) {
  return null;
}
