import type { RoleSpec } from '../../../shared/imports/import-target.ts';
import { rolesOf } from '../../../shared/imports/mapping/roles-of.ts';
import type { Mapping } from '../../../shared/imports/mapping.ts';
import { Panel } from '../../ui/panel.tsx';
import { Select } from '../../ui/select.tsx';
import { FieldGrid, Stack } from '../../ui/stack.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { headerOf, withConstant } from './column-roles.ts';
import { columnsWords } from './columns-words.ts';
import styles from './imports.module.css';
import { roleNames } from './role-words.ts';
import { valueChoices } from './value-words.ts';
import type { OpenedFile } from './wizard-state.ts';
import { changeFile, type Wizard } from './wizard-store.ts';

type ConstantsPanelProps = { readonly wizard: Wizard; readonly file: OpenedFile };

/** Roles that no column has: the needed ones first, the others folded away. */
export function ConstantsPanel({ wizard, file }: ConstantsPanelProps) {
  const { mapping } = file;
  const open = rolesOf(mapping.target).filter(
    ({ role, need }) => need !== 'column' && headerOf(mapping, role) === null,
  );
  if (open.length === 0) return null;
  const isShown = ({ role, need }: RoleSpec) => need === 'column-or-constant' || mapping.constants[role] !== undefined;
  const shown = open.filter(isShown);
  const folded = open.filter((spec) => !isShown(spec));
  const field = (spec: RoleSpec) => (
    <ConstantField
      key={spec.role}
      spec={spec}
      mapping={mapping}
      onChange={(text) => changeFile(wizard, { mapping: withConstant(mapping, spec.role, text) })}
    />
  );
  return (
    <Panel title={columnsWords.constants} sentence={columnsWords.constantsSentence}>
      <Stack>
        {shown.length > 0 && <FieldGrid>{shown.map(field)}</FieldGrid>}
        {folded.length > 0 && (
          <details className={styles['more']}>
            <summary>{columnsWords.moreConstants}</summary>
            <FieldGrid>{folded.map(field)}</FieldGrid>
          </details>
        )}
      </Stack>
    </Panel>
  );
}

type ConstantFieldProps = {
  readonly spec: RoleSpec;
  readonly mapping: Mapping;
  readonly onChange: (text: string) => void;
};

const asInFile = 'as-in-file';

function ConstantField({ spec, mapping, onChange }: ConstantFieldProps) {
  const { role, value, need } = spec;
  const text = mapping.constants[role] ?? '';
  const choices = valueChoices[value];
  if (choices === undefined) {
    return <TextField label={roleNames[role]} optional={need === 'optional'} value={text} onValueChange={onChange} />;
  }
  const none = { value: asInFile, label: columnsWords.notGiven };
  return (
    <Select
      label={roleNames[role]}
      optional={need === 'optional'}
      choices={need === 'optional' ? [none, ...choices] : choices}
      value={text === '' && need === 'optional' ? asInFile : text || null}
      onValueChange={(next) => onChange(next === asInFile ? '' : next)}
    />
  );
}
