import type { Engine } from './engine.ts';

export type EngineCall = keyof Engine;

export const engineCalls = [
  'demand',
  'householdPlans',
  'openingRound',
  'closedRound',
  'nextRound',
  'announcementFrame',
  'clearings',
  'result',
  'caseBoard',
  'caseWorking',
  'caseWorkings',
  'boardCells',
  'purchaseComparison',
  'pausePreview',
  'grantRisk',
  'wanted',
] as const satisfies readonly EngineCall[];

/** What the window asks its worker; the first message names the database. */
export type ToWorker =
  | { readonly kind: 'open'; readonly database: string }
  | { readonly kind: 'ask'; readonly id: number; readonly call: EngineCall; readonly input: unknown };

export type FromWorker =
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };
