import { useState } from 'react';
import type { PoolPartner } from '../../../shared/grants/pool/pool-partner.ts';
import type { PoolAllocation, PoolMember } from '../../../shared/grants/pool/pool-round.ts';
import { money, quantity } from '../../i18n/formats.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { Panel } from '../../ui/panel.tsx';
import { ScreenLink } from '../../ui/screen-link.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { PartnerDialog } from './partner-dialog.tsx';
import type { PoolFacts } from './pool-facts.ts';
import { words } from './words.ts';

type PanelProps = {
  readonly facts: PoolFacts;
  readonly members: readonly PoolMember[];
  readonly pool: PoolAllocation | null;
  /** Our own line was opened: what we bring is set elsewhere. */
  readonly onOurs: () => void;
};

/** Every co-op with what it brings, lacks, pays and keeps; ours first. */
export function PartnersPanel({ facts, members, pool, onOurs }: PanelProps) {
  const [opened, setOpened] = useState<PoolPartner | 'new' | null>(null);
  const isOpen = facts.decision === null;
  const open = (member: PoolMember) => {
    const partner = facts.partners.find(({ coop }) => coop === member.coop);
    if (partner === undefined) onOurs();
    else setOpened(partner);
  };
  return (
    <Panel
      title={words.partners}
      sentence={words.partnersSentence}
      actions={
        isOpen && (
          <Button tone="primary" onClick={() => setOpened('new')}>
            {words.addPartner}
          </Button>
        )
      }
    >
      <DataTable
        caption={words.partners}
        rows={members}
        columns={columnsFor(facts, pool)}
        rowKey={({ coop }) => coop}
        {...(isOpen && { onOpen: open })}
      />
      {isOpen && facts.partners.length === 0 && (
        <EmptyState
          title={words.noPartners}
          sentence={words.noPartnersSentence}
          action={<ScreenLink to="demand-board">{words.toBoard}</ScreenLink>}
        />
      )}
      {opened !== null && (
        <PartnerDialog
          partner={opened === 'new' ? null : opened}
          currency={facts.settings.currency}
          us={facts.settings.name}
          onClose={() => setOpened(null)}
        />
      )}
    </Panel>
  );
}

function columnsFor(facts: PoolFacts, pool: PoolAllocation | null): readonly Column<PoolMember>[] {
  const { settings, products, result } = facts;
  const text = (amount: number) => money(amount, settings.currency);
  const paidBy = new Map(pool?.coops.map((row) => [row.coop, row]));
  const lacks = ({ openDemand }: PoolMember) =>
    [...openDemand]
      .map(([code, amount]) => {
        const product = products.find((each) => each.code === code);
        return words.lacksOne(quantity(amount, product?.unit), product?.name ?? code);
      })
      .join('; ');
  const noneOf = ({ coop }: PoolMember) => {
    if (coop !== settings.name) return words.lacksNone;
    return result === null ? words.notYet : words.lacksNothing;
  };
  const number = (key: 'pays' | 'keeps', header: string): Column<PoolMember> => {
    return {
      key,
      header,
      kind: 'number',
      cell: ({ coop }) => {
        const sum = paidBy.get(coop)?.[key];
        return sum === undefined ? words.notKnown : text(sum);
      },
    };
  };
  return [
    { key: 'coop', header: words.coop, cell: ({ coop }) => coop },
    { key: 'lacks', header: words.lacks, cell: (member) => lacks(member) || noneOf(member) },
    { key: 'budget', header: words.budget, kind: 'number', cell: ({ budget }) => text(budget) },
    number('pays', words.pays),
    number('keeps', words.keeps),
  ];
}
