import { portfolioAtRisk } from '../../../shared/recovery/ageing.ts';
import { count, money, percent } from '../../i18n/formats.ts';
import { Explain } from '../../ui/explain.tsx';
import { type Figure, Figures } from '../../ui/panel.tsx';
import { cameBack } from './statement-sums.ts';
import type { GrantRow, RecoveryFacts } from './use-recovery-facts.ts';
import { words } from './words.ts';
import { workingWords as says } from './working-words.ts';
import { openWorking, parWorking, recoveredWorking } from './workings.ts';

/** What is open, came back and is at risk of all grants; each can be asked why. */
export function FundFigures({ facts: { rows, settings } }: { readonly facts: RecoveryFacts }) {
  const { currency } = settings;
  return (
    <Figures
      items={[
        openFigure(rows, currency),
        recoveredFigure(rows, currency),
        parFigure(rows, 30, currency),
        parFigure(rows, 90, currency),
      ]}
    />
  );
}

type Rows = readonly GrantRow[];

function openFigure(rows: Rows, currency: string): Figure {
  const open = rows.reduce((total, { standing }) => total + standing.open, 0);
  const why = (
    <Explain what={words.open} title={says.title.open} lines={openWorking(rows, currency)}>
      {money(open, currency)}
    </Explain>
  );
  return { label: words.open, value: why, detail: words.openDetail };
}

function recoveredFigure(rows: Rows, currency: string): Figure {
  const granted = rows.reduce((total, { standing }) => total + standing.granted, 0);
  const back = rows.reduce((total, { standing }) => total + cameBack(standing), 0);
  const why = (
    <Explain what={words.recovered} title={says.title.recovered} lines={recoveredWorking(rows, currency)}>
      {money(back, currency)}
    </Explain>
  );
  const share = granted === 0 ? words.none : percent(back / granted);
  return { label: words.recovered, value: why, detail: words.recoveredDetail(share) };
}

function parFigure(rows: Rows, days: number, currency: string): Figure {
  const { top, bottom, writtenOff } = portfolioAtRisk(
    rows.map(({ standing }) => standing),
    days,
  );
  const [atRisk, lost, name] = [money(top, currency), money(writtenOff, currency), count(days)];
  const why = (
    <Explain
      what={words.par(name)}
      title={says.title.par(name)}
      lines={parWorking(rows, days, currency)}
      note={says.parNote(name, lost)}
    >
      {bottom === 0 ? words.none : percent(top / bottom)}
    </Explain>
  );
  return { label: words.par(name), value: why, detail: words.parDetail(atRisk, lost) };
}
