import { useMemo } from 'react';
import type { MethodOutcome } from '../../../shared/grants/allocate-by-method.ts';
import type { MemberOutcome } from '../../../shared/grants/member-outcomes.ts';
import { amount, count } from '../../i18n/formats.ts';
import { Badge } from '../../ui/badge.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { methodName } from './method-name.ts';
import { methodWords } from './method-words.ts';
import { valueMetBy } from './value-met.ts';

type OutcomeTableProps = {
  readonly outcomes: readonly MethodOutcome[];
  readonly currency: string;
  /** Names of the rule that is looked at and of the one that counts. */
  readonly picked: string;
  readonly counts: string;
  readonly onPick: (name: string) => void;
};

type Columns = readonly Column<MethodOutcome>[];

/** One row for each rule: how much it gives to how many, what demand that meets, and who gets nothing. */
export function OutcomeTable({ outcomes, currency, picked, counts, onPick }: OutcomeTableProps) {
  const columns = useMemo(
    () => [...fundColumns(currency, counts), ...voterColumns(outcomes)],
    [currency, counts, outcomes],
  );
  return (
    <DataTable
      caption={methodWords.title}
      rows={outcomes}
      columns={columns}
      rowKey={({ name }) => name}
      openKey={picked}
      onOpen={({ name }) => onPick(name)}
    />
  );
}

/** The value of the demand that an allocation meets in a week, in minor units. */
export function valueMet({ allocation }: MethodOutcome): number {
  return valueMetBy(allocation.awards);
}

const fundedIn = ({ allocation }: MethodOutcome) => allocation.awards.filter(({ award }) => award > 0).length;

function fundColumns(currency: string, counts: string): Columns {
  return [
    {
      key: 'rule',
      header: methodWords.rule,
      cell: (row) => (
        <>
          {methodName(row)} {row.name === counts && <Badge tone="info">{methodWords.chosen}</Badge>}
        </>
      ),
      sortBy: methodName,
    },
    {
      key: 'funded',
      header: methodWords.funded,
      kind: 'number',
      cell: (row) => count(fundedIn(row)),
      sortBy: fundedIn,
    },
    {
      key: 'awarded',
      header: methodWords.awarded,
      kind: 'number',
      cell: ({ allocation }) => amount(allocation.awarded, currency),
      sortBy: ({ allocation }) => allocation.awarded,
    },
    {
      key: 'meets',
      header: methodWords.meets,
      kind: 'number',
      cell: (row) => amount(valueMet(row), currency),
      sortBy: valueMet,
    },
  ];
}

/** Voters who chose none of what is funded, all and by group; nothing where no ballots were asked. */
function voterColumns(outcomes: readonly MethodOutcome[]): Columns {
  const members = outcomes.find((outcome) => outcome.members !== null)?.members ?? null;
  if (members === null) return [];
  const groups = members.groups.map(
    ({ group }): Column<MethodOutcome> => ({
      key: `group ${group}`,
      header: methodWords.groupHeader(group === '' ? methodWords.noGroup : group),
      kind: 'number',
      cell: (row) => withoutAward(row.members?.groups.find((one) => one.group === group)),
    }),
  );
  const all: Column<MethodOutcome> = {
    key: 'without',
    header: methodWords.without,
    kind: 'number',
    cell: (row) => withoutAward(row.members?.all),
    sortBy: (row) => row.members?.all.withoutAward ?? null,
  };
  return [all, ...groups];
}

function withoutAward(found: MemberOutcome | undefined): string {
  if (found === undefined) return methodWords.none;
  return methodWords.ofVoters(count(found.withoutAward), count(found.voters));
}
