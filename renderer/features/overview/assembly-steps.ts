import type { AssemblyFacts } from '../../data/assembly-facts.ts';

/** The eight steps of an assembly, in their order. */
export const stepNames = ['frame', 'proposals', 'offers', 'add-up', 'prices', 'repeat', 'result', 'period'] as const;
export type StepName = (typeof stepNames)[number];

/** What is to be done next, one thing. Each has its sentence and its button in words.ts. */
export type NextThing =
  | 'set-up'
  | 'catalogue'
  | 'households'
  | 'plans'
  | 'more-plans'
  | 'offers'
  | 'announce-first'
  | 'close-round'
  | 'announce-next'
  | 'decide-gaps'
  | 'take-final'
  | 'grants'
  | 'stocking'
  | 'send-orders'
  | 'receive-orders';

export type Standing = { readonly step: StepName; readonly next: NextThing };

/** Where the assembly is: the first step that is not done, and what it waits for. */
export function standingOf(facts: AssemblyFacts): Standing {
  return preparation(facts) ?? rounds(facts) ?? result(facts);
}

function preparation(facts: AssemblyFacts): Standing | null {
  if (!facts.isSetUp) return { step: 'frame', next: 'set-up' };
  if (facts.products === 0) return { step: 'frame', next: 'catalogue' };
  if (facts.households === 0) return { step: 'frame', next: 'households' };
  if (facts.rounds.length > 0) return null;
  if (facts.plans === 0) return { step: 'proposals', next: 'plans' };
  if (facts.plans < facts.households) return { step: 'proposals', next: 'more-plans' };
  if (facts.offers === 0) return { step: 'offers', next: 'offers' };
  return { step: 'add-up', next: 'announce-first' };
}

function rounds({ rounds: all, isCleared, isDecided, maxRounds }: AssemblyFacts): Standing | null {
  const last = all.at(-1);
  if (last === undefined || isDecided) return null;
  const step = last.number === 1 ? 'add-up' : 'repeat';
  if (last.status === 'open') return { step, next: 'close-round' };
  if (isCleared) return { step: 'repeat', next: 'take-final' };
  if (last.number >= maxRounds) return { step: 'repeat', next: 'decide-gaps' };
  return { step: last.number === 1 ? 'prices' : 'repeat', next: 'announce-next' };
}

function result({ grantRequests, awards, ordersToSend, ordersSent }: AssemblyFacts): Standing {
  if (grantRequests > 0 && awards === 0) return { step: 'result', next: 'grants' };
  if (ordersToSend > 0) return { step: 'period', next: 'send-orders' };
  if (ordersSent > 0) return { step: 'period', next: 'receive-orders' };
  return { step: 'period', next: 'stocking' };
}

export type StepState = 'done' | 'now' | 'later';

export function stepState(step: StepName, standing: Standing): StepState {
  const at = stepNames.indexOf(step);
  const now = stepNames.indexOf(standing.step);
  if (at === now) return 'now';
  return at < now ? 'done' : 'later';
}
