import { useState } from 'react';
import type { Product } from '../../../../shared/catalogue/product.ts';
import type { Offer } from '../../../../shared/supply/offer.ts';
import { compareText, list } from '../../../i18n/formats.ts';
import { Button } from '../../../ui/button.tsx';
import { Combobox } from '../../../ui/combobox.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { SegmentedControl } from '../../../ui/segmented-control.tsx';
import { Stack } from '../../../ui/stack.tsx';
import { TextArea } from '../../../ui/text-field.tsx';
import type { RoundActions } from '../use-round-actions.ts';
import { words } from './session-words.ts';

const kinds = (['producer', 'household'] as const).map((value) => ({ value, label: words.leaveKinds[value] }));

type LeaveDialogProps = {
  readonly offers: readonly Offer[];
  /** Numbers of the households with a plan. */
  readonly households: readonly string[];
  readonly products: readonly Product[];
  readonly actions: Pick<RoundActions, 'leave'>;
  readonly onClose: () => void;
};

/** Somebody walks out: who, what goes with it, and why. */
export function LeaveDialog({ offers, households, products, actions, onClose }: LeaveDialogProps) {
  const [kind, setKind] = useState<'producer' | 'household'>('producer');
  const [who, setWho] = useState<string | null>(null);
  const [why, setWhy] = useState('');
  const [tried, setTried] = useState(false);
  const producers = [...new Set(offers.map(({ producer }) => producer))].sort(compareText);
  const options = (kind === 'producer' ? producers : households).map((value) => ({ value, label: value }));
  const names = new Map(products.map(({ code, name }) => [code, name]));
  const offered = offers.filter(({ producer }) => producer === who).map(({ product }) => names.get(product) ?? product);
  const leave = () => {
    setTried(true);
    if (who === null || why.trim() === '') return;
    onClose();
    void actions.leave({ kind, who, why });
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.leaveTitle}
      sentence={words.leaveSentence}
      footer={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button tone="danger" onClick={leave}>
            {words.leaveConfirm}
          </Button>
        </>
      }
    >
      <Stack>
        <SegmentedControl
          label={words.leaveWho}
          choices={kinds}
          value={kind}
          onValueChange={(next) => {
            setKind(next);
            setWho(null);
          }}
        />
        <Combobox
          key={kind}
          label={kind === 'producer' ? words.leaveProducer : words.leaveHousehold}
          options={options}
          value={who}
          refusal={tried && who === null ? words.leaveNeedsWho : null}
          onValueChange={setWho}
        />
        {who !== null && <p>{kind === 'producer' ? words.leaveOffers(list(offered)) : words.leavePlan}</p>}
        <TextArea
          label={words.leaveReason}
          value={why}
          maxLength={2000}
          refusal={tried && why.trim() === '' ? words.leaveNeedsReason : null}
          onValueChange={setWhy}
        />
      </Stack>
    </Dialog>
  );
}
