import { strToU8 } from 'fflate';
import type { PostedAward } from '../../../shared/assembly/result/award-grants.ts';
import type { MethodOutcome } from '../../../shared/grants/allocate-by-method.ts';
import { ballotsText } from '../../../shared/grants/ballots-text.ts';
import type { GrantDecision } from '../../../shared/grants/grant-decision.ts';
import { resultText } from '../../../shared/grants/result-hash.ts';

type ResultToGive = {
  readonly decision: GrantDecision;
  readonly outcome: MethodOutcome;
  readonly awards: readonly PostedAward[];
};

/**
 * What anyone needs to work the result out again: the ballots in Pabulib's format (sorted, without names), the rule with
 * all settings, the text whose SHA-256 the decision keeps, and what was paid.
 */
export function resultFiles({ decision, outcome, awards }: ResultToGive): Record<string, Uint8Array> {
  const { name, method, completion, ballotsHash, resultHash } = decision;
  const paid = awards.filter(({ award }) => award > 0).map(({ request, award }) => ({ id: request.id, award }));
  const result = { rule: name, method, completion, ballotsHash, resultHash, paid };
  return {
    'result.json': strToU8(`${JSON.stringify(result, null, 2)}\n`),
    'result-hashed.txt': strToU8(resultText({ method, ballotsHash, allocation: outcome.allocation })),
    ...(outcome.votes !== null && { 'ballots.pb': strToU8(ballotsText(outcome.votes.election.election, '')) }),
  };
}
