import type { CorrectionChange, WeeklyAmount } from '../../../shared/procedure/correction.ts';
import { quantity } from '../../i18n/formats.ts';
import { correctionWords as words } from './correction-words.ts';
import type { ProcedureFacts } from './procedure-facts.ts';

/** "1 dozen of Eggs less, 0.5 gallon of Milk more". */
export function correctionText(change: CorrectionChange, { productOf }: Pick<ProcedureFacts, 'productOf'>): string {
  const amount = ({ product, perWeek }: WeeklyAmount) => {
    const found = productOf(product);
    return words.amountOf(quantity(perWeek, found?.unit), found?.name ?? product);
  };
  switch (change.kind) {
    case 'swap':
      return words.swapText(amount(change.gives), amount(change.gets));
    case 'hand-back':
      return words.lessText(amount(change.gives));
    case 'extra':
      return words.moreText(amount(change.gets));
  }
}
