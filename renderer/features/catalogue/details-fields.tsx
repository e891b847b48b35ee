import { knownUnits } from '../../../shared/units/known-units.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import { FieldGrid } from '../../ui/stack.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import type { DetailsDraft, DetailsRefusals } from './details-draft.ts';
import { words } from './words.ts';

type DetailsFieldsProps = {
  readonly draft: DetailsDraft;
  readonly refusals: DetailsRefusals;
  readonly onChange: (change: Partial<DetailsDraft>) => void;
};

const units = [...knownUnits.values()].map(({ code, symbol }) => ({ value: code, label: symbol, detail: code }));

/** Where a product is kept and what else it goes by. */
export function DetailsFields({ draft, refusals, onChange }: DetailsFieldsProps) {
  const text = (field: 'department' | 'storagePlace', hint: string) => (
    <TextField
      label={words[field]}
      hint={hint}
      value={draft[field]}
      refusal={refusals[field] ?? null}
      onValueChange={(value) => onChange({ [field]: value })}
    />
  );
  return (
    <>
      <FieldGrid>
        <Combobox
          label={words.unitCode}
          hint={words.unitCodeHint}
          options={units}
          value={draft.unitCode}
          refusal={refusals.unitCode ?? null}
          onValueChange={(unitCode) => onChange({ unitCode })}
        />
        {text('department', words.departmentHint)}
        {text('storagePlace', words.storagePlaceHint)}
      </FieldGrid>
      <TextArea
        label={words.aliases}
        hint={words.aliasesHint}
        value={draft.aliases}
        refusal={refusals.aliases ?? null}
        onValueChange={(aliases) => onChange({ aliases })}
      />
      <Checkbox
        label={words.catchWeight}
        hint={words.catchWeightHint}
        checked={draft.catchWeight}
        onCheckedChange={(catchWeight) => onChange({ catchWeight })}
      />
    </>
  );
}
