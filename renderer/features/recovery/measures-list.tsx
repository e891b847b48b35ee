import { grantedAgain, halfLife, recoveryRate } from '../../../shared/recovery/recovery-measures.ts';
import { decimal, money, percent, plural } from '../../i18n/formats.ts';
import { Explain } from '../../ui/explain.tsx';
import { Figures, Panel } from '../../ui/panel.tsx';
import type { GrantRow } from './use-recovery-facts.ts';
import { words } from './words.ts';
import { workingWords as says } from './working-words.ts';
import {
  againWorking,
  demandMetOf,
  demandMetWorking,
  halfLifeWorking,
  rateWorking,
  toPayOutWorking,
} from './workings.ts';

type MeasuresProps = { readonly rows: readonly GrantRow[]; readonly currency: string };

/** What came back of what was due and was granted again, and how long the fund lasts; each with its working. */
export function MeasuresList({ rows, currency }: MeasuresProps) {
  return (
    <Panel title={words.measures}>
      <Figures
        items={[
          rateFigure({ rows, currency }),
          againFigure({ rows, currency }),
          lifeFigure({ rows, currency }),
          toPayOutFigure({ rows, currency }),
          demandFigure({ rows, currency }),
        ]}
      />
    </Panel>
  );
}

function rateFigure({ rows, currency }: MeasuresProps) {
  const { top, bottom, value } = recoveryRate(rows.map(({ standing }) => standing));
  if (value === null) return { label: words.rate, value: words.none, detail: words.rateNone };
  const text = percent(value);
  const why = (
    <Explain what={words.rate} title={says.title.rate} lines={rateWorking(rows, currency)} note={says.rateNote}>
      {text}
    </Explain>
  );
  return { label: words.rate, value: why, detail: words.rateDetail(money(top, currency), money(bottom, currency)) };
}

function againFigure({ rows, currency }: MeasuresProps) {
  const again = money(grantedAgain(rows.map(({ standing }) => standing)), currency);
  const why = (
    <Explain what={words.again} title={says.title.again} lines={againWorking(rows, currency)} note={says.againNote}>
      {again}
    </Explain>
  );
  return { label: words.again, value: why, detail: words.againDetail };
}

function lifeFigure({ rows, currency }: MeasuresProps) {
  const { top, bottom, rounds } = halfLife(rows.map(({ standing }) => standing));
  if (rounds === null) return { label: words.halfLife, value: words.none, detail: words.halfLifeNone };
  const lines = halfLifeWorking(rows, currency);
  const why = (
    <Explain what={words.halfLife} title={says.title.halfLife} lines={lines} note={says.halfLifeNote}>
      {words.halfLifeRounds(decimal(rounds, 1))}
    </Explain>
  );
  return { label: words.halfLife, value: why, detail: words.halfLifeDetail(percent(top / bottom)) };
}

function toPayOutFigure({ rows, currency }: MeasuresProps) {
  const waiting = rows.filter(({ standing }) => standing.toPayOut > 0);
  const sum = waiting.reduce((total, { standing }) => total + standing.toPayOut, 0);
  const label = words.toPayOut;
  if (sum === 0) return { label, value: money(0, currency), detail: words.toPayOutNone };
  const why = (
    <Explain what={label} title={says.title.toPayOut} lines={toPayOutWorking(rows, currency)}>
      {money(sum, currency)}
    </Explain>
  );
  return { label, value: why, detail: words.toPayOutDetail(plural(waiting.length, words.grantForms)) };
}

function demandFigure({ rows, currency }: MeasuresProps) {
  const { perYear, granted } = demandMetOf(rows);
  const label = words.demandMet;
  if (granted === 0) return { label, value: words.none, detail: words.demandMetNone };
  const lines = demandMetWorking(rows, currency);
  const why = (
    <Explain what={label} title={says.title.demandMet} lines={lines} note={says.demandNote}>
      {decimal(perYear / granted, 2)}
    </Explain>
  );
  return { label, value: why, detail: words.demandMetDetail(money(perYear, currency)) };
}
