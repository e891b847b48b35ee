import type { PlanLine } from '../../../shared/plans/lines/plan-line.ts';
import { quantity } from '../../i18n/formats.ts';
import type { Paper } from './use-paper.ts';
import { words } from './words.ts';

/** A line read back: "Eggs, grade A large: wants 2 dozen, can take up to 3 dozen, every week". */
export function lineText(line: PlanLine, { byOrdinal }: Pick<Paper, 'byOrdinal'>): string {
  const product = byOrdinal.get(line.product);
  const unit = product?.unit ?? '';
  const upTo = line.upTo > line.want ? [`${words.upTo.toLowerCase()} ${quantity(line.upTo, unit)}`] : [];
  const parts = [`${words.wants.toLowerCase()} ${quantity(line.want, unit)}`, ...upTo, words.rhythms[line.rhythm]];
  return `${product?.name ?? ''}: ${parts.join(', ')}`;
}
