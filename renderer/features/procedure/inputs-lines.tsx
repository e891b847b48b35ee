import type { Product } from '../../../shared/catalogue/product.ts';
import { count } from '../../i18n/formats.ts';
import { Button } from '../../ui/button.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import { DecimalField } from '../../ui/decimal-field.tsx';
import { FieldGrid, Stack } from '../../ui/stack.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { emptyGood, emptyOther, type GoodInputDraft, type OtherInputDraft } from './inputs-draft.ts';
import { producerWords as words } from './producer-words.ts';

type GoodLinesProps = {
  readonly lines: readonly GoodInputDraft[];
  readonly products: readonly Product[];
  readonly onLines: (lines: readonly GoodInputDraft[]) => void;
};

/** Inputs from the catalogue. */
export function GoodLines({ lines, products, onLines }: GoodLinesProps) {
  const options = products.map(({ code, name, unit }) => ({ value: code, label: name, detail: unit }));
  return (
    <Stack>
      {lines.map((line, at) => {
        const number = count(at + 1);
        const change = (part: Partial<GoodInputDraft>) => onLines(lines.with(at, { ...line, ...part }));
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines are only added at the end
          <FieldGrid key={at}>
            <Combobox
              label={words.good(number)}
              options={options}
              value={line.product}
              onValueChange={(product) => change({ product })}
            />
            <DecimalField
              label={words.goodAmount(number)}
              unit={products.find(({ code }) => code === line.product)?.unit ?? ''}
              value={line.amount}
              onValueChange={(amount) => change({ amount })}
            />
          </FieldGrid>
        );
      })}
      <div>
        <Button size="small" onClick={() => onLines([...lines, emptyGood])}>
          {words.addGood}
        </Button>
      </div>
    </Stack>
  );
}

type OtherLinesProps = {
  readonly lines: readonly OtherInputDraft[];
  readonly currency: string;
  readonly onLines: (lines: readonly OtherInputDraft[]) => void;
};

/** Inputs that are not in the catalogue, each with its own price. */
export function OtherLines({ lines, currency, onLines }: OtherLinesProps) {
  return (
    <Stack>
      {lines.map((line, at) => {
        const number = count(at + 1);
        const change = (part: Partial<OtherInputDraft>) => onLines(lines.with(at, { ...line, ...part }));
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines are only added at the end
          <FieldGrid key={at}>
            <TextField
              label={words.otherName(number)}
              value={line.name}
              maxLength={200}
              onValueChange={(name) => change({ name })}
            />
            <DecimalField
              label={words.otherAmount(number)}
              value={line.amount}
              onValueChange={(amount) => change({ amount })}
            />
            <DecimalField
              label={words.otherPrice(number)}
              unit={currency}
              value={line.price}
              onValueChange={(price) => change({ price })}
            />
          </FieldGrid>
        );
      })}
      <div>
        <Button size="small" onClick={() => onLines([...lines, emptyOther])}>
          {words.addOther}
        </Button>
      </div>
    </Stack>
  );
}
