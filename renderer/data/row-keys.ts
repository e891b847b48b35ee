/** The keys under which rows stand, in the journal as in the working copy. */
export const assemblyKey = 'assembly';

export function offerKey(producer: string, product: string): string {
  return `${producer}/${product}`;
}

/** Zero-padded, so that keys sort as numbers do. */
export function roundKey(number: number): string {
  return String(number).padStart(3, '0');
}

export function answerKey(round: number, household: string): string {
  return `${roundKey(round)}/${household}`;
}

type Departed = { readonly round: number; readonly kind: string; readonly who: string };

/** By round first, so that they lie in the order of the rounds. */
export function departureKey({ round, kind, who }: Departed): string {
  return `${roundKey(round)}/${kind}/${who}`;
}

/** A product as one supplier delivers it. */
export function supplyKey(product: string, supplier: string): string {
  return `${product}/${supplier}`;
}

export function seriesKey(product: string, source: string): string {
  return `${product}/${source}`;
}

/** By delivery (ISO date) first, so that one delivery's pledges lie together. */
export function pledgeKey(delivery: string, product: string, household: string): string {
  return `${delivery}/${product}/${household}`;
}

export function neighbourKey(coop: string, product: string): string {
  return `${coop}/${product}`;
}

export function aliasKey(kind: string, text: string): string {
  return `${kind}/${text}`;
}

/** The one row of a table that holds a single row. */
export const caseRulesKey = 'case-rules';
export const storeCalendarKey = 'store-calendar';
export const boardSettingsKey = 'board-settings';
export const allowanceRuleKey = 'allowance-rule';
export const grantBoardKey = 'grant-board';
export const grantVoteKey = 'grant-vote';
export const grantDecisionKey = 'grant-decision';

/** A director who takes no part in the decision on a request. */
export function recusalKey(request: string, director: string): string {
  return `${request}/${director}`;
}

export const poolTermsKey = 'pool';
