import type { StartReason } from '../../../shared/plans/starts/started-plan.ts';
import { plural, quantity } from '../../i18n/formats.ts';
import { startWords as words } from './start-words.ts';

/** The working of one line's quantity: "bought 14 lb in 12 of 13 weeks". */
export function startSentence(reason: StartReason, unit: string): string {
  switch (reason.kind) {
    case 'last-plan':
      return words.asLast;
    case 'template':
      return words.fromTemplate(
        quantity(reason.want, unit),
        plural(reason.templatePeople, words.people),
        plural(reason.people, words.people),
      );
    case 'household-size':
      return words.fromSize(quantity(reason.perPersonWeek, unit), reason.households, reason.outOf);
    case 'purchases':
      return words.fromPurchases(quantity(reason.bought, unit), reason.weeksBought, reason.weeks);
  }
}
