import { DecimalField } from '../../ui/decimal-field.tsx';
import { Panel } from '../../ui/panel.tsx';
import { FieldGrid } from '../../ui/stack.tsx';
import type { DraftField } from './settings-draft.ts';
import { words } from './words.ts';

type StoreFieldsProps = { readonly currency: string; readonly field: DraftField };

/** Stocking and the reservoir. */
export function StoreFields({ currency, field }: StoreFieldsProps) {
  return (
    <>
      <Panel title={words.stocking}>
        <FieldGrid>
          <DecimalField label={words.coverDays} hint={words.coverDaysHint} unit={words.days} {...field('coverDays')} />
        </FieldGrid>
      </Panel>
      <Panel title={words.reservoir} sentence={words.reservoirSentence}>
        <FieldGrid>
          <DecimalField label={words.balance} unit={currency} {...field('balance')} />
          <DecimalField label={words.floor} hint={words.floorHint} unit={currency} {...field('floor')} />
          <DecimalField label={words.limit} unit={currency} {...field('limitPerProducer')} />
        </FieldGrid>
      </Panel>
    </>
  );
}
