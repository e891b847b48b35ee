import { money, quantity } from '../../i18n/formats.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { Explain } from '../../ui/explain.tsx';
import { type DamageRow, damageWorking } from './damage-row.ts';
import { damageWords as words } from './damage-words.ts';
import styles from './procedure.module.css';
import { VoteCell } from './vote-cell.tsx';
import { words as common } from './words.ts';

export function damageColumns(currency: string, onVote: (row: DamageRow) => void): readonly Column<DamageRow>[] {
  return [
    {
      key: 'from',
      header: words.from,
      cell: ({ damage, product }) => words.ofProduct(damage.producer, product?.name ?? damage.product),
      sortBy: ({ damage }) => damage.producer,
    },
    { key: 'damage', header: words.damage, cell: (row) => <DamageCell row={row} currency={currency} /> },
    { key: 'caused', header: words.caused, kind: 'number', cell: CausedCell },
    { key: 'permitted', header: words.permitted, kind: 'number', cell: PermittedCell },
    {
      key: 'least',
      header: words.leastPrice,
      kind: 'number',
      cell: ({ standing, isAboveOffer }) => (
        <>
          {words.leastPriceOf(money(standing.costPerUnit, currency))}
          {isAboveOffer && <Badge tone="attention">{words.dearerThanOffer}</Badge>}
        </>
      ),
    },
    {
      key: 'vote',
      header: common.vote,
      cell: ({ damage }) => (
        <>
          <div>{damage.community}</div>
          <VoteCell decision={damage.decision} />
        </>
      ),
    },
    {
      key: 'tools',
      header: common.tools,
      cell: (row) =>
        row.damage.decision === null && (
          <Button size="small" aria-label={common.voteOn(row.damage.damage)} onClick={() => onVote(row)}>
            {common.voteButton}
          </Button>
        ),
    },
  ];
}

function DamageCell({ row: { damage, product }, currency }: { readonly row: DamageRow; readonly currency: string }) {
  const each = words.perUnit(quantity(damage.damagePerUnit, damage.unit), product?.unit ?? damage.product);
  return (
    <>
      {damage.damage}
      <span className={styles['second']}>{each}</span>
      <span className={styles['second']}>{words.priceOf(money(damage.pricePerDamage, currency), damage.unit)}</span>
    </>
  );
}

function CausedCell(row: DamageRow) {
  const { damage, standing } = row;
  const caused = quantity(standing.caused, damage.unit);
  return (
    <>
      <Explain what={caused} title={words.workTitle(damage.damage)} lines={damageWorking(row)}>
        {caused}
      </Explain>
      {damage.decision !== null && standing.beyond > 0 && (
        <Badge tone="refusal">{words.beyond(quantity(standing.beyond, damage.unit))}</Badge>
      )}
    </>
  );
}

function PermittedCell({ damage, standing, product }: DamageRow) {
  return (
    <>
      {quantity(standing.permitted, damage.unit)}
      <span className={styles['second']}>{words.covers(quantity(standing.outputCovered, product?.unit))}</span>
    </>
  );
}
