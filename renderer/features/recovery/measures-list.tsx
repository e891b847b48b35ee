import { grantedAgain, halfLife } from '../../../shared/recovery/recovery-measures.ts';
import { decimal, money, percent } from '../../i18n/formats.ts';
import { Figures, Panel } from '../../ui/panel.tsx';
import type { GrantRow } from './use-recovery-facts.ts';
import { words } from './words.ts';

/** What came back and was granted again, and how long the fund lasts at this rate; each with its formula. */
export function MeasuresList({ rows, currency }: { readonly rows: readonly GrantRow[]; readonly currency: string }) {
  const standings = rows.map(({ standing }) => standing);
  const { top, bottom, rounds } = halfLife(standings);
  return (
    <Panel title={words.measures}>
      <Figures
        items={[
          { label: words.again, value: money(grantedAgain(standings), currency), detail: words.againDetail },
          {
            label: words.halfLife,
            value: rounds === null ? words.none : words.halfLifeRounds(decimal(rounds, 1)),
            detail: rounds === null ? words.halfLifeNone : words.halfLifeDetail(percent(top / bottom)),
          },
        ]}
      />
    </Panel>
  );
}
