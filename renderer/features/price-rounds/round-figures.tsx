import type { RoundRecord } from '../../../shared/assembly/rounds/round-record.ts';
import type { Product } from '../../../shared/catalogue/product.ts';
import { count, percent, plural } from '../../i18n/formats.ts';
import { Figures } from '../../ui/panel.tsx';
import { countWithin } from './round-rows.ts';
import { words } from './words.ts';

type RoundFiguresProps = {
  readonly round: RoundRecord;
  /** As the rule estimates after this round; null when it cannot say. */
  readonly roundsLeft: number | null;
  /** The same in words, with how certain it is; null for a round long past. */
  readonly forecast: string | null;
  readonly products: readonly Product[];
  readonly tolerance: number;
  readonly ruleName: keyof typeof words.ruleNames;
};

/** The figures that carry a closed round. */
export function RoundFigures({ round, roundsLeft, forecast, products, tolerance, ruleName }: RoundFiguresProps) {
  const { within, of } = countWithin(round);
  const worst = round.worst;
  const name = products.find((product) => product.code === worst?.product)?.name ?? worst?.product ?? '';
  return (
    <Figures
      items={[
        {
          label: words.worst,
          value: worst === null ? words.nothing : percent(worst.imbalance),
          detail: worst === null ? words.noneJudged : words.worstOf(name, percent(tolerance)),
        },
        {
          label: words.withinTolerance,
          value: of === 0 ? words.nothing : words.withinOf(count(within), count(of)),
          detail: of === 0 ? words.noneJudged : words.productsWithin,
        },
        { label: words.roundsLeft, value: roundsLeftText(roundsLeft), ...(forecast !== null && { detail: forecast }) },
        { label: words.rule, value: words.ruleNames[ruleName] },
      ]}
    />
  );
}

function roundsLeftText(roundsLeft: number | null): string {
  if (roundsLeft === null) return words.roundsLeftUnknown;
  return roundsLeft === 0 ? words.roundsLeftNone : words.roundsLeftAbout(plural(roundsLeft, words.roundForms));
}
