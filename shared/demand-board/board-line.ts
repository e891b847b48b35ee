import { weeksOfPeriod } from '../calendar/weeks-of-period.ts';
import { inSeasonWeeks } from '../catalogue/in-season-weeks.ts';
import { type Quantity, quantity } from '../quantities/quantity.ts';
import type { AssemblyFrame } from './assembly-frame.ts';
import type { BoardLine, WeekFigure } from './board.ts';
import type { DemandFigure } from './board-publication.ts';
import type { BoardSettings, NeighbourDemand } from './board-settings.ts';
import { openAmounts } from './open-amounts.ts';
import { priceBand } from './price-band.ts';

type LineQuestion = {
  readonly frame: AssemblyFrame;
  readonly settings: BoardSettings;
  readonly neighbours: readonly NeighbourDemand[];
  /** Product code. */
  readonly product: string;
  /** Null: our own demand is withheld; the neighbours' is shown by itself, and what covers ours stays untold. */
  readonly figure: DemandFigure | null;
};

const nothing = quantity(0);

/** A product's line on the board; null when nothing of it is open, or it is not to be had in the period. */
export function boardLine({ frame, settings, neighbours, product: code, figure }: LineQuestion): BoardLine | null {
  const product = frame.products.get(code);
  if (product === undefined) return null;
  const weeks = weeksOfPeriod(frame.period);
  const season = inSeasonWeeks(product.season, frame.period);
  const [from, to] = [weeks[season.indexOf(true)], weeks[season.lastIndexOf(true)]];
  if (from === undefined || to === undefined) return null;
  const asked = neighbours.filter((each) => each.product === code);
  const neighbourSum = quantity(asked.reduce((sum, { perWeek }) => sum + perWeek, 0));
  const covered = figure === null ? nothing : (frame.covered.get(code) ?? nothing);
  const open = (firm: Quantity, flexible: Quantity | null) =>
    openAmounts({ firm, flexible, neighbours: neighbourSum, covered });
  const amounts = open(figure?.firm ?? nothing, figure === null ? null : figure.flexible);
  if (amounts.firm === 0 && (amounts.flexible ?? 0) === 0) return null;
  const byWeek = figure?.byWeek?.flatMap((week, at): readonly WeekFigure[] => {
    const named = weeks[at];
    if (named === undefined || season[at] !== true) return [];
    return [{ isoYear: named.isoYear, isoWeek: named.isoWeek, ...open(week.firm, week.flexible) }];
  });
  return {
    ...{ product: code, name: product.name, unit: product.unit, caseSize: product.caseSize },
    quality: frame.qualities.get(code) ?? '',
    band: priceBand(frame.prices.get(code) ?? product.openingPrice, settings.bandPercent),
    weeks: { from: named(from), to: named(to) },
    ...amounts,
    byWeek: byWeek ?? null,
    households: figure?.households ?? null,
    neighbours: asked.map(({ coop, perWeek }) => ({ coop, perWeek })),
  };
}

function named({ isoYear, isoWeek }: BoardLine['weeks']['from']): BoardLine['weeks']['from'] {
  return { isoYear, isoWeek };
}
