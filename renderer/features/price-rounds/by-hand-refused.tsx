import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { NextPrices } from './use-next-prices.ts';
import { words } from './words.ts';

type ByHandRefusedProps = {
  readonly code: string;
  readonly prices: Pick<NextPrices, 'overrides' | 'takeRuleForAll'>;
};

/** The catalogue changed after a price was set by hand: what is wrong with it, and the way on. */
export function ByHandRefused({ code, prices }: ByHandRefusedProps) {
  if (prices.overrides.length === 0) return null;
  return (
    <Notice
      tone="attention"
      title={words.byHandRefused}
      actions={
        <Button size="small" onClick={prices.takeRuleForAll}>
          {words.allByRule}
        </Button>
      }
    >
      {words.refused[code] ?? words.refusedOther}
    </Notice>
  );
}
