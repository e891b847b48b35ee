import { Badge } from '../ui/badge.tsx';
import { Explain } from '../ui/explain.tsx';
import { type ProducerRatio, type RatioFacts, ratioText, ratioWorking } from './producer-ratios.ts';
import { ratioWords as words } from './ratio-words.ts';

type RatioCellProps = { readonly row: ProducerRatio; readonly facts: RatioFacts };

/** SB/SC of one producer with its working; nothing where its inputs are not entered. */
export function RatioCell({ row: { producer, ratio }, facts }: RatioCellProps) {
  if (ratio === null) return null;
  const text = ratioText(ratio.hundredths);
  return (
    <Explain what={text} title={words.workTitle(producer)} lines={ratioWorking(ratio, facts)} note={words.workNote}>
      {text}
    </Explain>
  );
}

/** Whether benefit covers cost, in words. */
export function RatioBadge({ ratio }: Pick<ProducerRatio, 'ratio'>) {
  if (ratio === null) return <Badge>{words.noInputs}</Badge>;
  return ratio.isBelowOne ? (
    <Badge tone="attention">{words.below}</Badge>
  ) : (
    <Badge tone="success">{words.covers}</Badge>
  );
}
