import { Panel } from '../../ui/panel.tsx';
import { Columns } from '../../ui/stack.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { AccountsList } from './accounts-list.tsx';
import { BalanceChart } from './balance-chart.tsx';
import { ConcentrationPanel } from './concentration-panel.tsx';
import { ForecastPanel } from './forecast-panel.tsx';
import { outlookWords as words } from './outlook-words.ts';
import { SteadyPanel } from './steady-panel.tsx';
import type { Reservoir } from './use-reservoir.ts';
import { words as ledgerWords } from './words.ts';

/** How the balance went, where the money is, and how it will go if all goes as planned. */
export function OutlookSection({ reservoir }: { readonly reservoir: Reservoir }) {
  if (reservoir.rows.length === 0) {
    return (
      <Panel title={words.soFar} sentence={words.soFarSentence}>
        <EmptyState title={ledgerWords.empty} sentence={ledgerWords.emptySentence} />
      </Panel>
    );
  }
  return (
    <>
      <ForecastPanel reservoir={reservoir} />
      <Panel title={words.soFar} sentence={words.soFarSentence}>
        <Columns>
          <BalanceChart {...reservoir} />
          <AccountsList {...reservoir} />
        </Columns>
      </Panel>
      <SteadyPanel {...reservoir} />
      <ConcentrationPanel {...reservoir} />
    </>
  );
}
