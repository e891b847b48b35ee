import type { ConfirmedDraft } from '../../data/commands/recovery-commands.ts';
import { amount, date, money, percent } from '../../i18n/formats.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { Panel } from '../../ui/panel.tsx';
import { draftsOf, useConfirm } from './use-confirm.ts';
import type { GrantRow } from './use-recovery-facts.ts';
import { words } from './words.ts';

type DraftsProps = { readonly rows: readonly GrantRow[]; readonly currency: string };

/** What deliveries call for, each to be confirmed by a person. */
export function DraftsPanel({ rows, currency }: DraftsProps) {
  const confirm = useConfirm(currency);
  const drafts = draftsOf(rows);
  return (
    <Panel title={words.drafts} sentence={words.draftsSentence}>
      <DataTable
        caption={words.drafts}
        rows={drafts}
        columns={columnsOf(currency, (draft) => confirm([draft]))}
        rowKey={({ grant, draft }) => `${grant} ${draft.delivery}`}
        empty={<p>{words.noDrafts}</p>}
      />
    </Panel>
  );
}

function columnsOf(currency: string, confirm: (draft: ConfirmedDraft) => void): readonly Column<ConfirmedDraft>[] {
  const sum = (value: number) => money(value, currency);
  return [
    { key: 'grant', header: words.grant, cell: ({ grant }) => grant },
    { key: 'delivery', header: words.delivery, cell: ({ draft }) => draft.delivery },
    { key: 'on', header: words.receivedOn, cell: ({ draft }) => date(draft.on), sortBy: ({ draft }) => draft.on },
    { key: 'value', header: words.value, kind: 'number', cell: ({ draft }) => amount(draft.value, currency) },
    {
      key: 'share',
      header: words.share,
      kind: 'number',
      cell: ({ draft }) => percent(draft.shareBasisPoints / 10_000),
    },
    { key: 'amount', header: words.amount, kind: 'number', cell: ({ draft }) => amount(draft.amount, currency) },
    {
      key: 'kind',
      header: words.kind,
      cell: ({ draft: { posted } }) =>
        posted === null ? words.newDraft : words.correction(posted.entry, sum(posted.amount)),
    },
    {
      key: 'confirm',
      header: words.confirm,
      cell: (one) => (
        <Button
          size="small"
          aria-label={words.confirmOne(one.draft.delivery, sum(one.draft.amount))}
          onClick={() => confirm(one)}
        >
          {words.confirm}
        </Button>
      ),
    },
  ];
}
