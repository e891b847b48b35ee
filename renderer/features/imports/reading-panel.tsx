import { rolesOf } from '../../../shared/imports/mapping/roles-of.ts';
import type { DateOrder } from '../../../shared/imports/mapping.ts';
import {
  type DecimalMark,
  type Delimiter,
  delimiters,
  type TextEncoding,
  textEncodings,
} from '../../../shared/sheets/sheet-settings.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Panel } from '../../ui/panel.tsx';
import { type Choice, Select } from '../../ui/select.tsx';
import { FieldGrid } from '../../ui/stack.tsx';
import { readAgain } from './read-file.ts';
import { sheetWords } from './sheet-words.ts';
import type { OpenedFile } from './wizard-state.ts';
import { changeFile, type Wizard } from './wizard-store.ts';

type ReadingPanelProps = { readonly wizard: Wizard; readonly file: OpenedFile };

function choicesOf<Value extends string>(labels: Readonly<Record<Value, string>>, values: readonly Value[]) {
  return values.map((value): Choice<Value> => ({ value, label: labels[value] }));
}

/** How the bytes became rows: what was found, to be changed where it is wrong. */
export function ReadingPanel({ wizard, file }: ReadingPanelProps) {
  const { read, mapping } = file;
  const { settings, format, sheetNames } = read.reading;
  const again = (change: Parameters<typeof readAgain>[1]) => void readAgain(wizard, change);
  return (
    <Panel title={sheetWords.title} sentence={sheetWords.sentence}>
      <FieldGrid>
        {format === 'csv' && (
          <>
            <Select<TextEncoding>
              label={sheetWords.encoding}
              choices={choicesOf(sheetWords.encodings, textEncodings)}
              value={settings.encoding}
              onValueChange={(encoding) => again({ encoding })}
            />
            <Select<Delimiter>
              label={sheetWords.delimiter}
              choices={choicesOf(sheetWords.delimiters, delimiters)}
              value={settings.delimiter}
              onValueChange={(delimiter) => again({ delimiter })}
            />
          </>
        )}
        {sheetNames.length > 1 && (
          <Select
            label={sheetWords.sheet}
            choices={sheetNames.map((label, index) => ({ value: String(index), label }))}
            value={String(settings.sheet)}
            onValueChange={(sheet) => again({ sheet: Number(sheet) })}
          />
        )}
        <Select<DecimalMark>
          label={sheetWords.decimalMark}
          choices={choicesOf(sheetWords.decimalMarks, ['point', 'comma'])}
          value={mapping.decimalMark}
          onValueChange={(decimalMark) => changeFile(wizard, { mapping: { ...mapping, decimalMark } })}
        />
        {rolesOf(mapping.target).some(({ value }) => value === 'date') && (
          <Select<DateOrder>
            label={sheetWords.dateOrder}
            choices={choicesOf(sheetWords.dateOrders, ['year-first', 'day-first', 'month-first'])}
            value={mapping.dateOrder}
            onValueChange={(dateOrder) => changeFile(wizard, { mapping: { ...mapping, dateOrder } })}
          />
        )}
      </FieldGrid>
      <Checkbox
        label={sheetWords.hasHeader}
        checked={settings.hasHeader}
        onCheckedChange={(hasHeader) => again({ hasHeader })}
      />
    </Panel>
  );
}
