import { type Ageing, ageing } from '../../../shared/recovery/ageing.ts';
import { type Cohort, recoveryCohorts } from '../../../shared/recovery/recovery-measures.ts';
import { amount, count, date, percent } from '../../i18n/formats.ts';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { Explain } from '../../ui/explain.tsx';
import { Panel } from '../../ui/panel.tsx';
import type { GrantRow } from './use-recovery-facts.ts';
import { words } from './words.ts';
import { workingWords as says } from './working-words.ts';
import { bucketWorking, halfWorking, rateWorking, rowsOfCohort } from './workings.ts';

type TableProps = { readonly rows: readonly GrantRow[]; readonly currency: string };

/** What is open, by how late it is. */
export function AgeingTable({ rows, currency }: TableProps) {
  const buckets = ageing(rows.map(({ standing }) => standing));
  const columns: readonly Column<(typeof buckets)[number]>[] = [
    { key: 'age', header: words.age, cell: ({ bucket }) => words.buckets[bucket] },
    { key: 'grants', header: words.count, kind: 'number', cell: ({ grants }) => count(grants) },
    {
      key: 'open',
      header: words.open,
      kind: 'number',
      cell: (one) => <OpenCell bucket={one} rows={rows} currency={currency} />,
    },
  ];
  return (
    <Panel title={words.ageing} sentence={words.ageingSentence}>
      <DataTable caption={words.ageing} rows={buckets} columns={columns} rowKey={({ bucket }) => bucket} />
    </Panel>
  );
}

/** How the grants of each round come back. */
export function CohortTable({ rows, currency }: TableProps) {
  const columns: readonly Column<Cohort>[] = [
    { key: 'on', header: words.awardedOn, cell: ({ awardedOn }) => date(awardedOn) },
    { key: 'grants', header: words.count, kind: 'number', cell: ({ grants }) => count(grants) },
    { key: 'granted', header: words.granted, kind: 'number', cell: ({ granted }) => amount(granted, currency) },
    { key: 'due', header: words.fellDue, kind: 'number', cell: ({ fellDue }) => amount(fellDue, currency) },
    { key: 'back', header: words.recovered, kind: 'number', cell: ({ recovered }) => amount(recovered, currency) },
    {
      key: 'rate',
      header: words.rate,
      kind: 'number',
      cell: (cohort) => <RateCell cohort={cohort} rows={rows} currency={currency} />,
    },
    {
      key: 'half',
      header: words.half,
      kind: 'number',
      cell: (cohort) => <HalfCell cohort={cohort} currency={currency} />,
    },
  ];
  const cohorts = recoveryCohorts(rows.map(({ standing }) => standing));
  return (
    <Panel title={words.cohorts}>
      <DataTable caption={words.cohorts} rows={cohorts} columns={columns} rowKey={({ awardedOn }) => awardedOn} />
    </Panel>
  );
}

function OpenCell({ bucket: { bucket, open }, rows, currency }: TableProps & { readonly bucket: Ageing[number] }) {
  const lines = bucketWorking(rows, bucket, currency);
  if (open === 0) return amount(open, currency);
  return (
    <Explain what={words.buckets[bucket]} title={says.title.bucket} lines={lines} note={says.bucketNote}>
      {amount(open, currency)}
    </Explain>
  );
}

type CohortCellProps = { readonly cohort: Cohort; readonly currency: string };

function RateCell({ cohort, rows, currency }: CohortCellProps & TableProps) {
  if (cohort.rate === null) return words.none;
  const lines = rateWorking(rowsOfCohort(rows, cohort), currency);
  return (
    <Explain what={words.rateOf(date(cohort.awardedOn))} title={says.title.rate} lines={lines} note={says.rateNote}>
      {percent(cohort.rate)}
    </Explain>
  );
}

function HalfCell({ cohort, currency }: CohortCellProps) {
  if (cohort.half === null) return words.none;
  return (
    <Explain what={words.halfOf(date(cohort.awardedOn))} title={says.title.half} lines={halfWorking(cohort, currency)}>
      {count(cohort.half.days)}
    </Explain>
  );
}
