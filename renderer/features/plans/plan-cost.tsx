import type { HouseholdAnswer } from '../../../shared/plans/answers/answer-at-prices.ts';
import { money, plural } from '../../i18n/formats.ts';
import { Notice } from '../../ui/notice.tsx';
import { Figures, Panel } from '../../ui/panel.tsx';
import { words } from './words.ts';

type PlanCostProps = {
  readonly answer: HouseholdAnswer;
  readonly currency: string;
  readonly pausedDeliveries: number;
};

/** What the plan costs in a week against the household's allowance, and what that means for it. */
export function PlanCost({ answer, currency, pausedDeliveries }: PlanCostProps) {
  const { cost } = answer;
  const isWithin = cost.status === 'within';
  const left = cost.allowancePerWeek - cost.wantedPerWeek;
  // The difference of the two figures beside it, as anybody checks it; a hair above the allowance is never shown as 0.
  const over = Math.max(1, -left);
  return (
    <Panel title={words.costTitle} sentence={words.costSentence}>
      <Figures
        items={[
          { label: words.wanted, value: money(cost.wantedPerWeek, currency) },
          { label: words.allowance, value: money(cost.allowancePerWeek, currency) },
          isWithin
            ? { label: words.left, value: money(left, currency) }
            : { label: words.over, value: money(over, currency) },
          ...(isWithin ? [] : [{ label: words.counted, value: money(cost.costPerWeek, currency) }]),
        ]}
      />
      {pausedDeliveries > 0 && <p>{words.paused(plural(pausedDeliveries, words.deliveries))}</p>}
      {cost.status === 'scaled' && <Notice tone="attention" title={words.scaled} />}
      {cost.status === 'essentials-above' && <Notice tone="attention" title={words.essentialsAbove} />}
    </Panel>
  );
}
