import { useState } from 'react';
import type { PublicGood } from '../../../shared/procedure/public-good.ts';
import { decidePublicGood } from '../../data/commands/public-good-commands.ts';
import { money } from '../../i18n/formats.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Panel } from '../../ui/panel.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { GoodDialog } from './good-dialog.tsx';
import { type GoodRow, goodRows, partText } from './good-row.ts';
import { goodWords as words } from './good-words.ts';
import { goodColumns } from './goods-columns.tsx';
import type { ProcedureFacts } from './procedure-facts.ts';
import { VoteDialog } from './vote-dialog.tsx';

type Open =
  | { readonly kind: 'edit'; readonly good: PublicGood | null }
  | { readonly kind: 'vote'; readonly row: GoodRow }
  | null;

/** Public goods: what they cost, each one's part, support and vote. The table names no household. */
export function GoodsSection({ facts }: { readonly facts: ProcedureFacts }) {
  const { households, settings, currency, publicGoods } = facts;
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const rows = goodRows(publicGoods, { households, weeks: settings.period.weeks });
  return (
    <Panel
      title={words.title}
      sentence={words.sentence}
      actions={
        <Button tone="primary" onClick={() => setOpen({ kind: 'edit', good: null })}>
          {words.add}
        </Button>
      }
    >
      <DataTable
        caption={words.title}
        rows={rows}
        columns={goodColumns({
          currency,
          householdCount: households.length,
          onVote: (row) => setOpen({ kind: 'vote', row }),
        })}
        rowKey={({ good }) => good.id}
        onOpen={({ good }) => setOpen({ kind: 'edit', good })}
        empty={<EmptyState title={words.empty} sentence={words.emptySentence} />}
      />
      {open?.kind === 'edit' && (
        <GoodDialog good={open.good} currency={currency} ownName={settings.name} onClose={close} />
      )}
      {open?.kind === 'vote' && (
        <VoteDialog
          title={words.voteTitle(open.row.good.name)}
          sentence={words.voteSentence(money(open.row.shared?.ownPerWeek ?? 0, currency), partText(open.row, currency))}
          decide={(book, vote) => decidePublicGood(book, open.row.good.id, vote)}
          onClose={close}
        />
      )}
    </Panel>
  );
}
