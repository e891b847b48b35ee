import { useState } from 'react';
import type { Money } from '../../../shared/quantities/money.ts';
import { money } from '../../i18n/formats.ts';
import { moneyText, readTypedPrice } from '../../live/typed-amount.ts';
import { Button } from '../../ui/button.tsx';
import { DecimalField } from '../../ui/decimal-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Stack } from '../../ui/stack.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import type { RoundRow } from './round-rows.ts';
import { words } from './words.ts';

type OverrideDialogProps = {
  /** The price as the rule (or an earlier hand) has it. */
  readonly row: RoundRow;
  readonly rulePrice: Money;
  readonly currency: string;
  readonly onClose: () => void;
  readonly onSet: (price: Money, why: string) => void;
};

type Refusals = { readonly price?: string; readonly why?: string };

/** Sets one price by hand; the reason is shown to everybody. */
export function OverrideDialog({ row, rulePrice, currency, onClose, onSet }: OverrideDialogProps) {
  const [price, setPrice] = useState(moneyText(row.price, currency));
  const [why, setWhy] = useState(row.overrideWhy ?? '');
  const [refusals, setRefusals] = useState<Refusals>({});
  const set = () => {
    const read = readTypedPrice(price, currency);
    const refused = refusalsOf(read, why, row.of.floorPrice, currency);
    setRefusals(refused);
    if (read.kind === 'amount' && Object.keys(refused).length === 0) onSet(read.value, why.trim());
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.overrideTitle(row.of.name)}
      sentence={words.overrideSentence(money(rulePrice, currency))}
      footer={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button tone="primary" onClick={set}>
            {words.setPrice}
          </Button>
        </>
      }
    >
      <Stack>
        <DecimalField
          label={words.overridePrice}
          value={price}
          unit={currency}
          refusal={refusals.price ?? null}
          onValueChange={setPrice}
        />
        <TextArea
          label={words.overrideReason}
          value={why}
          maxLength={2000}
          refusal={refusals.why ?? null}
          onValueChange={setWhy}
        />
      </Stack>
    </Dialog>
  );
}

function refusalsOf(read: ReturnType<typeof readTypedPrice>, why: string, floor: Money, currency: string): Refusals {
  const below = read.kind === 'amount' && read.value < floor;
  return {
    ...(read.kind === 'empty' && { price: words.overrideNeedsPrice }),
    ...(read.kind === 'refused' && { price: read.sentence }),
    ...(below && { price: words.overrideBelowFloor(money(floor, currency)) }),
    ...(why.trim() === '' && { why: words.overrideNeedsReason }),
  };
}
