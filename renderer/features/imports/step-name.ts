/** The steps in their order; nothing is saved before `done`. */
export const stepNames = ['choose', 'columns', 'values', 'check', 'done'] as const;
export type StepName = (typeof stepNames)[number];
