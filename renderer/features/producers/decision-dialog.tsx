import { useState } from 'react';
import type { Product } from '../../../shared/catalogue/product.ts';
import { quantity as amountOf } from '../../../shared/quantities/quantity.ts';
import { checkOfferDecision, type DecisionFault } from '../../../shared/supply/check-offer-decision.ts';
import type { OfferDecision } from '../../../shared/supply/offer-decision.ts';
import { decideOffer, withdrawDecision } from '../../data/commands/offer-decision-commands.ts';
import { quantity } from '../../i18n/formats.ts';
import { quantityText, readTypedQuantity } from '../../live/typed-amount.ts';
import { useAct } from '../../live/use-act.ts';
import { DecimalField } from '../../ui/decimal-field.tsx';
import { EditDialog } from '../../ui/edit-dialog.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { Stack } from '../../ui/stack.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import type { ComparedOffer } from './compared-offers.ts';
import { words } from './words.ts';

type DecisionDialogProps = {
  readonly product: Product;
  readonly row: ComparedOffer;
  readonly onClose: () => void;
};

const kinds = [
  { value: 'accepted', label: words.accept },
  { value: 'declined', label: words.decline },
] as const;

const priorities = [
  { value: '1', label: words.priorities[1] },
  { value: '2', label: words.priorities[2] },
] as const;

const noneAccepted = amountOf(0);

/** What the assembly says to one offer: how much of it, in which order, and why. */
export function DecisionDialog({ product, row, onClose }: DecisionDialogProps) {
  const { offer, offered, decision } = row;
  const act = useAct();
  const [kind, setKind] = useState<OfferDecision['kind']>(decision?.kind ?? 'accepted');
  const [priority, setPriority] = useState<'1' | '2'>(decision?.priority === 2 ? '2' : '1');
  const [accepted, setAccepted] = useState(quantityText(decision?.kind === 'accepted' ? decision.accepted : offered));
  const [why, setWhy] = useState(decision?.why ?? '');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const name = { producer: offer.producer, product: offer.product };
  const save = async () => {
    const typed = readTypedQuantity(accepted);
    if (kind === 'accepted' && typed.kind === 'refused') return setRefusal({ field: 'accepted', text: typed.sentence });
    const taken = kind === 'accepted' && typed.kind === 'amount' ? typed.value : noneAccepted;
    const next: OfferDecision = { ...name, kind, accepted: taken, priority: priority === '1' ? 1 : 2, why: why.trim() };
    const fault = checkOfferDecision(offer, next);
    if (fault !== null) return setRefusal(refusalOf(fault));
    onClose();
    await act((book) => decideOffer(book, next), { saved: words.decided(offer.producer), refused: refusedText });
  };
  const withdraw = async () => {
    onClose();
    const texts = { saved: words.withdrawn(offer.producer), refused: refusedText };
    await act((book) => withdrawDecision(book, name.producer, name.product), texts);
  };
  return (
    <EditDialog
      title={words.decisionTitle(offer.producer, product.name)}
      saveLabel={words.saveDecision}
      onSave={() => void save()}
      onClose={onClose}
      remove={decision === null ? null : { label: words.withdraw, run: () => void withdraw() }}
    >
      <Stack>
        <p>{words.offerIs(quantity(offered, product.unit))}</p>
        <SegmentedControl label={words.decision} choices={kinds} value={kind} onValueChange={setKind} />
        {kind === 'accepted' && (
          <>
            <DecimalField
              label={words.acceptedPerWeek}
              value={accepted}
              unit={product.unit}
              onValueChange={setAccepted}
              refusal={refusal?.field === 'accepted' ? refusal.text : null}
            />
            <SegmentedControl
              label={words.priority}
              choices={priorities}
              value={priority}
              onValueChange={setPriority}
            />
            <p>{words.priorityHint}</p>
          </>
        )}
        <TextArea
          label={words.why}
          hint={words.whyHint}
          value={why}
          onValueChange={setWhy}
          maxLength={2000}
          refusal={refusal?.field === 'why' ? refusal.text : null}
        />
      </Stack>
    </EditDialog>
  );
}

type Refusal = { readonly field: 'accepted' | 'why'; readonly text: string };

function refusalOf(fault: DecisionFault): Refusal {
  return { field: fault === 'no-reason' ? 'why' : 'accepted', text: words.decisionRefused[fault] };
}

function refusedText({ code }: { readonly code: string }): string {
  return words.refused[code] ?? words.refusedOther;
}
