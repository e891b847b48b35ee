import type { RecoveryAct } from '../../../shared/recovery/recovery-decision.ts';
import { date, money, percent, plural } from '../../i18n/formats.ts';
import { actWords } from './act-words.ts';
import { words } from './words.ts';

/** What was decided, with its figures. */
export function actText(act: RecoveryAct, currency: string): string {
  const text = actWords.texts;
  switch (act.kind) {
    case 'pause':
      return act.to === null ? text.pauseOpen(date(act.from)) : text.pause(date(act.from), date(act.to));
    case 'resume':
      return text.resume(date(act.on));
    case 'extend':
      return text.extend(plural(act.months, words.monthForms));
    case 'change-share':
      return text.share(percent(act.shareBasisPoints / 10_000), date(act.from));
    case 'forgive':
      return text.forgive(money(act.amount, currency));
    case 'write-off':
      return text.writeOff(money(act.amount, currency));
    case 'cancel':
      return text.cancel;
  }
}
