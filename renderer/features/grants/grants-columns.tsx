import { amount, money, percent, quantity } from '../../i18n/formats.ts';
import { Badge } from '../../ui/badge.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { Explain } from '../../ui/explain.tsx';
import { awardWorking } from './award-working.ts';
import type { GrantRow } from './grants-view.ts';
import { words } from './words.ts';

type Columns = readonly Column<GrantRow>[];

const wholeBasisPoints = 10_000;
const tones = { paid: 'success', reversed: 'attention', none: 'neutral' } as const;

/** What was asked. */
export function requestColumns(currency: string): Columns {
  return [
    { key: 'id', header: words.request, cell: ({ request }) => request.id, sortBy: ({ request }) => request.id },
    {
      key: 'producer',
      header: words.producer,
      cell: ({ request }) => request.producer,
      sortBy: ({ request }) => request.producer,
    },
    { key: 'product', header: words.product, cell: ({ of, request }) => of?.name ?? request.product },
    { key: 'purpose', header: words.purpose, cell: ({ request }) => request.purpose },
    {
      key: 'asked',
      header: words.asked,
      kind: 'number',
      cell: ({ request }) => amount(request.amount, currency),
      sortBy: ({ request }) => request.amount,
    },
    {
      key: 'adds',
      header: words.adds,
      kind: 'number',
      cell: ({ request, of }) => quantity(request.addsPerWeek, of?.unit),
    },
    {
      key: 'recovery',
      header: words.recovery,
      kind: 'number',
      cell: ({ request }) => percent(request.recoveryShareBasisPoints / wholeBasisPoints),
    },
  ];
}

/** What it gets, with the working. */
export function awardColumns(currency: string): Columns {
  return [
    {
      key: 'rank',
      header: words.rank,
      kind: 'number',
      cell: ({ award }) => award?.rank ?? words.noRank,
      sortBy: ({ award }) => award?.rank ?? null,
    },
    {
      key: 'award',
      header: words.awardColumn,
      kind: 'number',
      cell: (row) => <AwardCell row={row} currency={currency} />,
      sortBy: ({ award }) => award?.award ?? null,
    },
    {
      key: 'meets',
      header: words.meets,
      kind: 'number',
      cell: ({ award, of }) => (award === null ? words.noRank : quantity(award.meetsPerWeek, of?.unit)),
    },
    {
      key: 'limited',
      header: words.limitedBy,
      cell: ({ award }) => (award?.limitedBy ? words.limits[award.limitedBy] : words.nothingLimits),
    },
    {
      key: 'state',
      header: words.state,
      cell: ({ state, award, ledgerEntry }) =>
        ledgerEntry === null && award?.rank ? null : <Badge tone={tones[state]}>{words.states[state]}</Badge>,
    },
  ];
}

function AwardCell({ row: { award, of, request }, currency }: { readonly row: GrantRow; readonly currency: string }) {
  if (award === null) return words.noRank;
  const { lines, note } = awardWorking(award, of?.unit ?? '', currency);
  return (
    <Explain
      what={words.whyAward(money(award.award, currency), request.producer)}
      title={words.awardWorking(request.producer)}
      lines={lines}
      note={note}
    >
      {amount(award.award, currency)}
    </Explain>
  );
}
