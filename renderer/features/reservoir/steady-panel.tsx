import { type SteadyState, steadyState } from '../../../shared/ledger/steady-state.ts';
import { useBook } from '../../data/book-context.ts';
import { decimal, money, percent } from '../../i18n/formats.ts';
import { Explain } from '../../ui/explain.tsx';
import { Figures, Panel } from '../../ui/panel.tsx';
import { outlookWords as words } from './outlook-words.ts';
import type { Reservoir } from './use-reservoir.ts';

/** What this reservoir can grant a year and go on doing so, with its working. */
export function SteadyPanel({ entries, settings }: Reservoir) {
  const { desk } = useBook();
  const { currency, reservoir } = settings;
  const steady = steadyState(entries, { to: desk.now().slice(0, 10), floor: reservoir.floor });
  return (
    <Panel title={words.steady} sentence={words.steadySentence}>
      {steady === null ? <p>{words.steadyNone}</p> : <SteadyFigure steady={steady} currency={currency} />}
    </Panel>
  );
}

function SteadyFigure({ steady, currency }: { readonly steady: SteadyState; readonly currency: string }) {
  const text = (amount: number) => money(amount, currency);
  const { working, daysToReturn, turnover, r, newMoney, replaced, forEver } = steady;
  const value = (
    <Explain
      what={words.steadyWhat(text(forEver))}
      title={words.steady}
      note={words.steadySentence}
      lines={[
        { text: words.working, value: text(working) },
        { text: words.daysToReturn, value: words.returnDays(decimal(daysToReturn, 0)) },
        { text: words.turnover, value: text(turnover) },
        { text: words.recoveredShare, value: percent(r) },
        { text: words.newMoney, value: text(newMoney) },
        { text: words.replaced, value: replaced === null ? words.noLoss : text(replaced) },
        { text: words.smaller, value: text(forEver), kind: 'total' },
      ]}
    >
      {text(forEver)}
    </Explain>
  );
  return <Figures items={[{ label: words.steadyLabel, value, detail: reasonOf(steady) }]} />;
}

function reasonOf({ forEver, turnover }: SteadyState): string {
  if (forEver === 0) return words.steadyNothing;
  return forEver === turnover ? words.steadyByTurnover : words.steadyByNewMoney;
}
