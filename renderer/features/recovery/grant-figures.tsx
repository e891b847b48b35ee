import { money, plural } from '../../i18n/formats.ts';
import { Explain } from '../../ui/explain.tsx';
import { Figures } from '../../ui/panel.tsx';
import { nextText } from './grants-table.tsx';
import { cameBack } from './statement-sums.ts';
import type { GrantRow } from './use-recovery-facts.ts';
import { words } from './words.ts';
import { workingWords as says } from './working-words.ts';
import { lateWorking, openWorking, recoveredWorking } from './workings.ts';

type GrantFiguresProps = { readonly row: GrantRow; readonly currency: string; readonly today: string };

/** How one grant stands; what is open, came back and is late can be asked why. */
export function GrantFigures({ row, currency, today }: GrantFiguresProps) {
  const { standing } = row;
  const text = (value: number) => money(value, currency);
  const late = (
    <Explain what={words.late} title={says.title.late} lines={lateWorking(row, today, currency)}>
      {plural(standing.daysLate, words.days)}
    </Explain>
  );
  const recovered = (
    <Explain what={words.recovered} title={says.title.recovered} lines={recoveredWorking([row], currency)}>
      {text(cameBack(standing))}
    </Explain>
  );
  const open = (
    <Explain what={words.open} title={says.title.open} lines={openWorking([row], currency)}>
      {text(standing.open)}
    </Explain>
  );
  return (
    <Figures
      items={[
        { label: words.paidOutFigure, value: text(standing.paidOut), detail: words.ofAward(text(standing.granted)) },
        { label: words.recovered, value: recovered },
        { label: words.open, value: open, detail: words.openDetail },
        { label: words.nextDue, value: nextText(row, currency), detail: standing.daysLate > 0 ? late : undefined },
      ]}
    />
  );
}
