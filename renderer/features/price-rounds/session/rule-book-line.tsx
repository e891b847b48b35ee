import { count, percent } from '../../../i18n/formats.ts';
import { Notice } from '../../../ui/notice.tsx';
import type { RoundsView } from '../use-rounds-view.ts';
import { words } from './session-words.ts';

type RuleBookLineProps = { readonly view: RoundsView /** The open round. */; readonly round: number };

/** What the rule book says about the end, while there is still time: rounds allowed, tolerance. */
export function RuleBookLine({ view, round }: RuleBookLineProps) {
  const { maxRounds, tolerance } = view.settings.rule;
  const said = words.ruleBook(count(round), maxRounds, percent(tolerance));
  if (round < maxRounds - 1) return <p>{said}</p>;
  const isLast = round >= maxRounds;
  return (
    <Notice tone="attention" title={isLast ? words.lastAllowed : words.lastButOne}>
      {isLast ? words.lastAllowedSentence : said}
    </Notice>
  );
}
