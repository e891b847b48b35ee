import { money } from '../../i18n/formats.ts';
import { statementWords } from './statement-words.ts';
import type { GrantRow } from './use-recovery-facts.ts';

/** Why less falls due than the milestones say: only a part was paid out. Null where there is nothing to explain. */
export function milestonesInPart({ file, standing }: GrantRow, currency: string): string | null {
  const { paidOut, granted } = standing;
  if (file.agreement?.basis.kind !== 'milestones' || paidOut === 0 || paidOut >= granted) return null;
  return statementWords.milestonesInPart(money(paidOut, currency), money(granted, currency));
}
