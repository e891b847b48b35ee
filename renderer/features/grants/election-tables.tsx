import { useMemo } from 'react';
import type { ElectionComparison, ElectionOutcome } from '../../../shared/grants/compare-election.ts';
import { sameOutcome } from '../../../shared/grants/same-outcome.ts';
import { count, decimal } from '../../i18n/formats.ts';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { Panel } from '../../ui/panel.tsx';
import { electionWords } from './election-words.ts';
import { namesAlike, ruleName } from './method-name.ts';
import { methodWords } from './method-words.ts';
import type { MoneyText } from './rounds-table.tsx';

/** `text` gives amounts without the currency, which the heads name. */
type ElectionTableProps = { readonly found: ElectionComparison; readonly text: MoneyText };
type ElectionRulesProps = ElectionTableProps & {
  readonly picked: string;
  readonly onPick: (name: string) => void;
};

/** One row for each rule of the election. */
export function ElectionRules({ found: { outcomes, facts }, text, picked, onPick }: ElectionRulesProps) {
  const number = (key: string, header: string, of: (row: ElectionOutcome) => number): Column<ElectionOutcome> => {
    return { key, header, kind: 'number', cell: (row) => count(of(row)), sortBy: of };
  };
  const perVoter = ({ winnersChosen }: ElectionOutcome) => winnersChosen / Math.max(1, facts.voters);
  const columns: readonly Column<ElectionOutcome>[] = [
    {
      key: 'rule',
      header: electionWords.rule,
      cell: ({ rule }) => ruleName(rule),
      sortBy: ({ rule }) => ruleName(rule),
    },
    number('funded', electionWords.funded, ({ winners }) => winners.length),
    {
      ...number('spent', electionWords.inCurrency(electionWords.spent, facts.currency), ({ totalCost }) => totalCost),
      cell: ({ totalCost }) => text(totalCost),
    },
    {
      ...number(
        'left',
        electionWords.inCurrency(electionWords.left, facts.currency),
        ({ totalCost }) => facts.budget - totalCost,
      ),
      cell: ({ totalCost }) => text(facts.budget - totalCost),
    },
    {
      ...number('without', electionWords.without, ({ withoutWinner }) => withoutWinner),
      cell: ({ withoutWinner }) => methodWords.ofVoters(count(withoutWinner), count(facts.voters)),
    },
    { ...number('perVoter', electionWords.perVoter, perVoter), cell: (row) => decimal(perVoter(row), 2) },
  ];
  return (
    <DataTable
      caption={electionWords.rules}
      rows={outcomes}
      columns={columns}
      rowKey={({ name }) => name}
      openKey={picked}
      onOpen={({ name }) => onPick(name)}
    />
  );
}

type Project = ElectionComparison['projects'][number] & { readonly position: number };

/** Projects down, the most chosen first; rules across. */
export function ElectionMatrix({ found: { projects, outcomes, facts }, text }: ElectionTableProps) {
  const rows = useMemo(
    () => projects.map((project, position) => ({ ...project, position })).toSorted((a, b) => b.votes - a.votes),
    [projects],
  );
  const columns: readonly Column<Project>[] = [
    {
      key: 'project',
      header: electionWords.project,
      cell: ({ id, name }) => (name === id ? id : `${id} ${name}`),
      sortBy: ({ id }) => id,
    },
    {
      key: 'cost',
      header: electionWords.inCurrency(electionWords.cost, facts.currency),
      kind: 'number',
      cell: ({ cost }) => text(cost),
      sortBy: ({ cost }) => cost,
    },
    {
      ...{ key: 'votes', header: electionWords.votes, kind: 'number' },
      cell: ({ votes }) => count(votes),
      sortBy: ({ votes }) => votes,
    },
    ...sameOutcome(outcomes, winnersText).map(ruleColumn),
  ];
  return (
    <Panel title={electionWords.matrix} sentence={methodWords.matrixSentence}>
      <DataTable caption={electionWords.matrix} rows={rows} columns={columns} rowKey={({ id }) => id} />
    </Panel>
  );
}

const winnersText = ({ winners }: ElectionOutcome): string => winners.toSorted((a, b) => a - b).join();

function ruleColumn(alike: readonly [ElectionOutcome, ...ElectionOutcome[]]): Column<Project> {
  const [{ name, winners }] = alike;
  const won = new Set(winners);
  return {
    key: name,
    header: namesAlike(alike.map(({ rule }) => ruleName(rule))),
    cell: ({ position }) => (won.has(position) ? electionWords.yes : electionWords.no),
    sortBy: ({ position }) => (won.has(position) ? 0 : 1),
  };
}
