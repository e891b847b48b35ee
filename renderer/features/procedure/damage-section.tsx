import { useState } from 'react';
import type { DamagePermit } from '../../../shared/procedure/damage-permit.ts';
import { decideDamage } from '../../data/commands/damage-commands.ts';
import { money, quantity } from '../../i18n/formats.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Panel } from '../../ui/panel.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { damageColumns } from './damage-columns.tsx';
import { DamageDialog } from './damage-dialog.tsx';
import { damageRows } from './damage-row.ts';
import { damageWords as words } from './damage-words.ts';
import type { ProcedureFacts } from './procedure-facts.ts';
import { VoteDialog } from './vote-dialog.tsx';

type Open =
  | { readonly kind: 'edit'; readonly damage: DamagePermit | null }
  | { readonly kind: 'vote'; readonly damage: DamagePermit }
  | null;

/** Damages with their price, permits, and the vote of those affected. */
export function DamageSection({ facts }: { readonly facts: ProcedureFacts }) {
  const { currency } = facts;
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  return (
    <Panel
      title={words.title}
      sentence={words.sentence}
      actions={
        <Button tone="primary" onClick={() => setOpen({ kind: 'edit', damage: null })}>
          {words.add}
        </Button>
      }
    >
      <DataTable
        caption={words.title}
        rows={damageRows(facts)}
        columns={damageColumns(currency, ({ damage }) => setOpen({ kind: 'vote', damage }))}
        rowKey={({ damage }) => damage.id}
        onOpen={({ damage }) => setOpen({ kind: 'edit', damage })}
        rowTone={({ damage, standing }) => (damage.decision !== null && standing.beyond > 0 ? 'refusal' : 'plain')}
        empty={<EmptyState title={words.empty} sentence={words.emptySentence} />}
      />
      {open?.kind === 'edit' && <DamageDialog damage={open.damage} facts={facts} onClose={close} />}
      {open?.kind === 'vote' && (
        <VoteDialog
          title={words.voteTitle(open.damage.damage)}
          sentence={words.voteSentence(
            open.damage.community,
            money(open.damage.pricePerDamage, currency),
            quantity(open.damage.permitsPerWeek, open.damage.unit),
          )}
          decide={(book, vote) => decideDamage(book, open.damage.id, vote)}
          onClose={close}
        />
      )}
    </Panel>
  );
}
