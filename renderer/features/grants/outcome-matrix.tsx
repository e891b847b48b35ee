import { useMemo } from 'react';
import type { MethodOutcome } from '../../../shared/grants/allocate-by-method.ts';
import type { GrantRequest } from '../../../shared/grants/grant-request.ts';
import { sameOutcome } from '../../../shared/grants/same-outcome.ts';
import { amount } from '../../i18n/formats.ts';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { Panel } from '../../ui/panel.tsx';
import { methodName, namesAlike } from './method-name.ts';
import { methodWords } from './method-words.ts';
import { words } from './words.ts';

type OutcomeMatrixProps = {
  readonly outcomes: readonly MethodOutcome[];
  readonly requests: readonly GrantRequest[];
  readonly currency: string;
};

/** Requests down, rules across: what each gives to each. */
export function OutcomeMatrix({ outcomes, requests, currency }: OutcomeMatrixProps) {
  const columns = useMemo((): readonly Column<GrantRequest>[] => {
    const asked: readonly Column<GrantRequest>[] = [
      {
        key: 'id',
        header: methodWords.request,
        cell: ({ id, producer }) => `${id} ${producer}`,
        sortBy: ({ id }) => id,
      },
      {
        key: 'asked',
        header: words.asked,
        kind: 'number',
        cell: (request) => amount(request.amount, currency),
        sortBy: (request) => request.amount,
      },
    ];
    return [...asked, ...sameOutcome(outcomes, awardsText).map((alike) => ruleColumn(alike, currency))];
  }, [outcomes, currency]);
  return (
    <Panel title={methodWords.matrix} sentence={methodWords.matrixSentence}>
      <DataTable caption={methodWords.matrix} rows={requests} columns={columns} rowKey={({ id }) => id} />
    </Panel>
  );
}

const awardsText = ({ allocation }: MethodOutcome): string =>
  allocation.awards
    .map(({ request, award }) => `${request.id} ${award}`)
    .toSorted()
    .join();

function ruleColumn(alike: readonly [MethodOutcome, ...MethodOutcome[]], currency: string): Column<GrantRequest> {
  const [outcome] = alike;
  const given = new Map(outcome.allocation.awards.map(({ request, award }) => [request.id, award]));
  const of = ({ id }: GrantRequest) => given.get(id) ?? 0;
  return {
    key: outcome.name,
    header: namesAlike(alike.map(methodName)),
    kind: 'number',
    cell: (request) => (of(request) === 0 ? methodWords.none : amount(of(request), currency)),
    sortBy: of,
  };
}
