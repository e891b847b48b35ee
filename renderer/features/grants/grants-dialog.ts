import type { MethodOutcome } from '../../../shared/grants/allocate-by-method.ts';
import type { GrantRequest } from '../../../shared/grants/grant-request.ts';
import type { GrantRow } from './grants-view.ts';

/** The dialog that is open on the Grants screen. */
export type GrantsDialog =
  | { readonly kind: 'request'; readonly request: GrantRequest | null }
  | { readonly kind: 'award'; readonly outcome: MethodOutcome }
  | { readonly kind: 'reverse'; readonly row: GrantRow };
