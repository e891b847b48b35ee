import type { ReactNode } from 'react';
import type { Finding } from '../../../shared/grants/check-eligibility.ts';
import { amount, count, money, percent, quantity } from '../../i18n/formats.ts';
import { Badge } from '../../ui/badge.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { Explain } from '../../ui/explain.tsx';
import { awardWorking } from './award-working.ts';
import { findingSentence } from './finding-sentence.ts';
import styles from './grants.module.css';
import type { GrantRow } from './grants-view.ts';
import { requestWords } from './request-words.ts';
import { words } from './words.ts';

type Columns = readonly Column<GrantRow>[];

const wholeBasisPoints = 10_000;
const tones = { paid: 'success', reversed: 'attention', none: 'neutral' } as const;

/** A first line and a quieter second one. */
function TwoLines({ first, second }: { readonly first: ReactNode; readonly second: string }) {
  return (
    <>
      {first}
      {second !== '' && <span className={styles['second']}>{second}</span>}
    </>
  );
}

/** What was asked, for what, and what it would add. */
export function requestColumns(currency: string): Columns {
  return [
    { key: 'id', header: words.request, cell: ({ request }) => request.id, sortBy: ({ request }) => request.id },
    {
      key: 'producer',
      header: words.producer,
      cell: ({ request, of }) => <TwoLines first={request.producer} second={of?.name ?? request.product} />,
      sortBy: ({ request }) => request.producer,
    },
    {
      key: 'purpose',
      header: words.purpose,
      width: '24%',
      cell: ({ request, of }) => (
        <TwoLines
          first={request.purpose}
          second={words.addsAndReturns(
            quantity(request.addsPerWeek, of?.unit),
            percent(request.recoveryShareBasisPoints / wholeBasisPoints),
          )}
        />
      ),
    },
    {
      key: 'asked',
      header: words.asked,
      kind: 'number',
      cell: ({ request }) => amount(request.amount, currency),
      sortBy: ({ request }) => request.amount,
    },
  ];
}

/** Whether it may take part, and what stands against it or is to be known. */
export function standingColumn(findings: ReadonlyMap<string, readonly Finding[]>, currency: string): Column<GrantRow> {
  return {
    key: 'standing',
    header: requestWords.standing,
    cell: ({ request }) => {
      const all = findings.get(request.id) ?? [];
      const isBarred = all.some(({ weight }) => weight === 'bars');
      const badge = isBarred ? requestWords.no : all.length > 0 ? requestWords.told : requestWords.yes;
      const sentences = all.map((finding) => findingSentence(finding, currency)).join(' ');
      return <TwoLines first={<Badge tone={isBarred ? 'attention' : 'neutral'}>{badge}</Badge>} second={sentences} />;
    },
  };
}

/** What it gets, with the working. */
export function awardColumns(currency: string): Columns {
  return [
    {
      key: 'award',
      header: words.awardColumn,
      kind: 'number',
      cell: (row) => <AwardCell row={row} currency={currency} />,
      sortBy: ({ award }) => award?.award ?? null,
    },
    {
      key: 'state',
      header: words.state,
      cell: (row) => <StateCell row={row} />,
      sortBy: ({ award }) => award?.rank ?? null,
    },
  ];
}

function StateCell({ row: { state, award, ledgerEntry } }: { readonly row: GrantRow }) {
  const rank = award?.rank ? words.rankOf(count(award.rank)) : '';
  const limit = [rank, award?.limitedBy ? words.limits[award.limitedBy] : ''].filter(Boolean).join('; ');
  const isProposed = ledgerEntry === null && award !== null && award.rank !== null;
  const badge = isProposed ? words.proposed : words.states[state];
  return <TwoLines first={<Badge tone={isProposed ? 'info' : tones[state]}>{badge}</Badge>} second={limit} />;
}

function AwardCell({ row: { award, of, request }, currency }: { readonly row: GrantRow; readonly currency: string }) {
  if (award === null) return words.noRank;
  const { lines, note } = awardWorking(award, of?.unit ?? '', currency);
  return (
    <TwoLines
      first={
        <Explain
          what={words.whyAward(money(award.award, currency), request.producer)}
          title={words.awardWorking(request.producer)}
          lines={lines}
          note={note}
        >
          {amount(award.award, currency)}
        </Explain>
      }
      second={award.award > 0 ? words.meetsAWeek(quantity(award.meetsPerWeek, of?.unit)) : ''}
    />
  );
}
