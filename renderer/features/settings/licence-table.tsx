import type { Licence } from '../../desktop/read-about.ts';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import styles from './settings.module.css';
import { words } from './words.ts';

const columns: readonly Column<Licence>[] = [
  { key: 'name', header: words.packageName, cell: ({ name }) => name, sortBy: ({ name }) => name },
  { key: 'version', header: words.packageVersion, cell: ({ version }) => version },
  {
    key: 'licence',
    header: words.packageLicence,
    cell: ({ identifier = words.noLicence, text }) =>
      text === undefined ? (
        identifier
      ) : (
        <details>
          <summary>{identifier}</summary>
          <pre className={styles['licence']}>{text}</pre>
        </details>
      ),
    sortBy: ({ identifier = words.noLicence }) => identifier,
  },
];

/** One row for each package; the licence opens to its text. */
export function LicenceTable({ licences }: { readonly licences: readonly Licence[] }) {
  return (
    <DataTable
      caption={words.licencesTitle}
      rows={licences}
      rowKey={({ name, version }) => `${name}@${version}`}
      columns={columns}
    />
  );
}
