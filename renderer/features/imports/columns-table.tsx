import { useState } from 'react';
import type { Role, RoleSpec } from '../../../shared/imports/import-target.ts';
import { rolesOf } from '../../../shared/imports/mapping/roles-of.ts';
import { count, plural } from '../../i18n/formats.ts';
import { Button } from '../../ui/button.tsx';
import { type Choice, Select } from '../../ui/select.tsx';
import { originOf, withRole } from './column-roles.ts';
import { columnsWords } from './columns-words.ts';
import { roleNames } from './role-words.ts';
import styles from './sheet.module.css';
import type { OpenedFile } from './wizard-state.ts';
import { changeFile, type Wizard } from './wizard-store.ts';
import { words } from './words.ts';

const fewRows = 6;

type ColumnsTableProps = { readonly wizard: Wizard; readonly file: OpenedFile };

/** The first rows as they stand in the file, and above each column what it means. */
export function ColumnsTable({ wizard, file }: ColumnsTableProps) {
  const [shows, setShows] = useState(fewRows);
  const { read, mapping } = file;
  const rows = read.preview.slice(0, shows);
  return (
    <div className={styles['columns']}>
      <section
        className={styles['scroller']}
        aria-label={columnsWords.table}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable to be scrolled by keys
        tabIndex={0}
      >
        <table className={styles['sheet']}>
          <thead>
            <tr>
              <th scope="col" className={styles['line']}>
                {columnsWords.line}
              </th>
              {mapping.columns.map((column, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other identity and never move
                <th key={index} scope="col">
                  <ColumnHead wizard={wizard} file={file} column={index} header={column.header} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ line, cells }) => (
              <tr key={line}>
                <td className={styles['line']}>{count(line)}</td>
                {mapping.columns.map((column, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: as above
                  <td key={index} data-unused={column.role === null || undefined}>
                    {cells[index]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {read.preview.length > fewRows && (
        <Button size="small" tone="quiet" onClick={() => setShows(shows === fewRows ? read.preview.length : fewRows)}>
          {shows === fewRows ? columnsWords.more(plural(read.preview.length, words.rows)) : columnsWords.fewer}
        </Button>
      )}
    </div>
  );
}

const notUsed = 'not-used';
type RoleChoice = Role | typeof notUsed;

function roleChoices(specs: readonly RoleSpec[]): readonly Choice<RoleChoice>[] {
  const roles = specs.map(({ role }): Choice<RoleChoice> => ({ value: role, label: roleNames[role] }));
  return [{ value: notUsed, label: columnsWords.notUsed }, ...roles];
}

type ColumnHeadProps = ColumnsTableProps & { readonly column: number; readonly header: string };

function ColumnHead({ wizard, file, column, header }: ColumnHeadProps) {
  const { mapping, proposed } = file;
  const name = header === '' ? columnsWords.noHeader(count(column + 1)) : header;
  const origin = originOf(column, mapping, proposed);
  return (
    <>
      <span className={styles['header']}>{name}</span>
      <Select<RoleChoice>
        label={columnsWords.meaning(name)}
        labelHidden
        choices={roleChoices(rolesOf(mapping.target))}
        value={mapping.columns[column]?.role ?? notUsed}
        onValueChange={(next) =>
          changeFile(wizard, { mapping: withRole(mapping, column, next === notUsed ? null : next) })
        }
      />
      <span className={styles['origin']}>
        {origin === 'chosen' ? columnsWords.chosen : columnsWords.because[origin]}
      </span>
    </>
  );
}
