import { useCallback, useMemo, useState } from 'react';
import type { RoundRecord } from '../../../shared/assembly/rounds/round-record.ts';
import { count } from '../../i18n/formats.ts';
import { Button } from '../../ui/button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { FellBackNotice } from './fell-back-notice.tsx';
import { OverrideDialog } from './override-dialog.tsx';
import { PriceListTable } from './price-list-table.tsx';
import { type RoundRow, roundRows, withLeft } from './round-rows.ts';
import type { NextPrices } from './use-next-prices.ts';
import type { RoundsView } from './use-rounds-view.ts';
import { words } from './words.ts';

type NextPricesProps = {
  readonly view: RoundsView;
  readonly closed: RoundRecord;
  /** The round that would be announced, with the prices set by hand. */
  readonly preview: RoundRecord;
  /** The same as the rule alone has it. */
  readonly byRule: RoundRecord;
  readonly prices: Pick<NextPrices, 'setByHand' | 'takeRule'>;
};

/** The next price list before it is announced; any one price can be set by hand, with a reason. */
export function NextPricesPanel({ view, closed, preview, byRule, prices }: NextPricesProps) {
  const [editing, setEditing] = useState<string | null>(null);
  const { currency } = view.settings;
  const rows = useMemo(
    () => withLeft(roundRows(preview, closed, view.products), view.departures, preview.number),
    [preview, closed, view.products, view.departures],
  );
  const edited = rows.find((row) => row.product === editing);
  const { takeRule } = prices;
  const tools = useCallback(
    (row: RoundRow) => <PriceTools row={row} onEdit={setEditing} onRule={takeRule} />,
    [takeRule],
  );
  return (
    <Panel title={words.nextTitle(count(preview.number))} sentence={words.nextSentence}>
      {preview.fellBack && <FellBackNotice />}
      <PriceListTable caption={words.nextTitle(count(preview.number))} rows={rows} currency={currency} tools={tools} />
      {edited !== undefined && (
        <OverrideDialog
          row={edited}
          rulePrice={byRule.products.find((row) => row.product === edited.product)?.price ?? edited.price}
          currency={currency}
          onClose={() => setEditing(null)}
          onSet={(price, why) => {
            prices.setByHand({ product: edited.product, price, why });
            setEditing(null);
          }}
        />
      )}
    </Panel>
  );
}

type PriceToolsProps = {
  readonly row: RoundRow;
  readonly onEdit: (product: string) => void;
  readonly onRule: (product: string) => void;
};

function PriceTools({ row, onEdit, onRule }: PriceToolsProps) {
  if (row.reason === 'out-of-season') return null;
  if (row.reason === 'override') {
    return (
      <Button size="small" aria-label={words.byRuleOf(row.of.name)} onClick={() => onRule(row.product)}>
        {words.byRule}
      </Button>
    );
  }
  return (
    <Button size="small" tone="quiet" aria-label={words.overrideOf(row.of.name)} onClick={() => onEdit(row.product)}>
      {words.override}
    </Button>
  );
}
