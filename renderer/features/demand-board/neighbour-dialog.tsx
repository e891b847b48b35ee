import { useState } from 'react';
import type { Product } from '../../../shared/catalogue/product.ts';
import type { NeighbourDemand } from '../../../shared/demand-board/board-settings.ts';
import { longestCoopName } from '../../../shared/demand-board/check-neighbour-demand.ts';
import { removeNeighbourDemand, setNeighbourDemand } from '../../data/commands/board-commands.ts';
import { quantityText, readTypedQuantity } from '../../live/typed-amount.ts';
import { useAct } from '../../live/use-act.ts';
import { Combobox } from '../../ui/combobox.tsx';
import { DecimalField } from '../../ui/decimal-field.tsx';
import { EditDialog } from '../../ui/edit-dialog.tsx';
import { FieldGrid } from '../../ui/stack.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { refusalSentence } from './refusal-sentence.ts';
import { words } from './words.ts';

type NeighbourDialogProps = {
  /** The entry to change; null to add one. */
  readonly demand: NeighbourDemand | null;
  readonly products: readonly Product[];
  readonly onClose: () => void;
};

type Refusals = Readonly<Partial<Record<'coop' | 'product' | 'perWeek', string>>>;

/** What one neighbour wants of one product a week. An entry that is changed keeps its co-op and product. */
export function NeighbourDialog({ demand, products, onClose }: NeighbourDialogProps) {
  const act = useAct();
  const [coop, setCoop] = useState(demand?.coop ?? '');
  const [product, setProduct] = useState<string | null>(demand?.product ?? null);
  const [perWeek, setPerWeek] = useState(demand === null ? '' : quantityText(demand.perWeek));
  const [refusals, setRefusals] = useState<Refusals>({});
  const save = async () => {
    const amount = readTypedQuantity(perWeek);
    const found: Refusals = {
      ...(coop.trim() === '' && { coop: words.coopNeeded }),
      ...(product === null && { product: words.productNeeded }),
      ...(amount.kind === 'refused' && { perWeek: amount.sentence }),
      ...((amount.kind === 'empty' || (amount.kind === 'amount' && amount.value === 0)) && {
        perWeek: words.amountNeeded,
      }),
    };
    setRefusals(found);
    if (Object.keys(found).length > 0 || amount.kind !== 'amount' || product === null) return;
    onClose();
    const entry = { coop: coop.trim(), product, perWeek: amount.value };
    const texts = { saved: words.neighbourSaved(entry.coop), refused: refusalSentence };
    await act((book) => setNeighbourDemand(book, entry), texts);
  };
  const remove = async (entry: NeighbourDemand) => {
    onClose();
    const texts = { saved: words.neighbourRemoved(entry.coop), refused: refusalSentence };
    await act((book) => removeNeighbourDemand(book, entry.coop, entry.product), texts);
  };
  const unit = products.find(({ code }) => code === product)?.unit;
  return (
    <EditDialog
      title={demand === null ? words.addNeighbour : words.editNeighbour}
      saveLabel={words.saveNeighbour}
      onSave={() => void save()}
      onClose={onClose}
      remove={demand === null ? null : { label: words.removeNeighbour, run: () => void remove(demand) }}
    >
      <FieldGrid>
        <TextField
          label={words.coop}
          value={coop}
          onValueChange={setCoop}
          maxLength={longestCoopName}
          refusal={refusals.coop ?? null}
          disabled={demand !== null}
        />
        <Combobox
          label={words.product}
          options={products.map(({ code, name }) => ({ value: code, label: name, detail: code }))}
          value={product}
          onValueChange={setProduct}
          refusal={refusals.product ?? null}
          disabled={demand !== null}
        />
        <DecimalField
          label={words.perWeek}
          value={perWeek}
          onValueChange={setPerWeek}
          refusal={refusals.perWeek ?? null}
          {...(unit !== undefined && { unit })}
        />
      </FieldGrid>
    </EditDialog>
  );
}
