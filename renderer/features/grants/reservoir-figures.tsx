import type { AssemblySettings } from '../../../shared/assembly/assembly-settings.ts';
import { count, money } from '../../i18n/formats.ts';
import { Figures } from '../../ui/panel.tsx';
import type { GrantRow, GrantsStage, ReservoirSpan } from './grants-view.ts';
import { words } from './words.ts';

type ReservoirFiguresProps = {
  readonly rows: readonly GrantRow[];
  readonly span: ReservoirSpan;
  readonly stage: GrantsStage;
  readonly settings: AssemblySettings;
};

/** The reservoir before and after the awards, against its floor. */
export function ReservoirFigures({ rows, span, stage, settings }: ReservoirFiguresProps) {
  const { currency, reservoir } = settings;
  const text = (minorUnits: number) => money(minorUnits, currency);
  const above = span.after - reservoir.floor;
  const given = rows.filter((row) => row.award !== null && row.award.award > 0 && row.state !== 'reversed').length;
  return (
    <Figures
      items={[
        { label: words.before, value: text(span.before), detail: words.limit(text(reservoir.limitPerProducer)) },
        {
          label: stage === 'awarded' ? words.given : words.toGive,
          value: text(span.awarded),
          detail: words.ofRequests(count(given), count(rows.length)),
        },
        {
          label: words.after,
          value: text(span.after),
          detail: above === 0 ? words.atFloor : words.aboveFloor(text(above)),
        },
        { label: words.floor, value: text(reservoir.floor), detail: words.neverBelow },
      ]}
    />
  );
}
