import { useMemo, useState } from 'react';
import { parseIsoDate } from '../../../shared/calendar/parse-iso-date.ts';
import { outstanding } from '../../../shared/stocking/order-steps.ts';
import { receivePurchaseOrder } from '../../data/commands/order-commands.ts';
import { quantity } from '../../i18n/formats.ts';
import { readTypedQuantity } from '../../live/typed-amount.ts';
import { useAct } from '../../live/use-act.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { EditDialog } from '../../ui/edit-dialog.tsx';
import { EntryGrid } from '../../ui/entry-grid.tsx';
import type { CellEdit, EntryColumn } from '../../ui/entry-grid-columns.ts';
import { Notice } from '../../ui/notice.tsx';
import { Row, Stack } from '../../ui/stack.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { allCame, type DeliveryDraft, deliveredLines, textsOf, withEntries } from './delivery-draft.ts';
import type { OrderLineRow, OrderRow } from './order-facts.ts';
import { orderRefused } from './refusal-sentence.ts';
import { words } from './words.ts';

type DialogProps = { readonly row: OrderRow; readonly today: string; readonly onClose: () => void };

/** A delivery: what came, what of it cannot be used, and whether the rest comes later. */
export function ReceiveDialog({ row, today, onClose }: DialogProps) {
  const act = useAct();
  const [draft, setDraft] = useState<DeliveryDraft>(new Map());
  const [on, setOn] = useState(today);
  const [isLast, setIsLast] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const columns = useMemo(() => deliveryColumns(draft), [draft]);
  const isDate = parseIsoDate(on) !== null;
  const save = async () => {
    if (!isDate) return;
    const delivery = { on, lines: deliveredLines(draft), rest: isLast ? 'closed' : 'open' } as const;
    const answer = await act((book) => receivePurchaseOrder(book, row.order.id, delivery), {
      saved: words.receivedDone(row.order.id),
      refused: () => null,
    });
    if (answer.kind === 'saved') onClose();
    else if (answer.kind === 'refused') setRefusal(orderRefused(answer));
  };
  return (
    <EditDialog
      title={words.receiveTitle(row.order.id)}
      size="wide"
      saveLabel={words.saveDelivery}
      onSave={() => void save()}
      onClose={onClose}
    >
      <Stack>
        <Row>
          <TextField
            label={words.cameOn}
            type="date"
            value={on}
            refusal={isDate ? null : words.noDate}
            onValueChange={setOn}
          />
          <Button onClick={() => setDraft((before) => allCame(row.lines, before))}>{words.allCame}</Button>
        </Row>
        <EntryGrid
          label={words.deliveryGrid}
          rows={row.lines}
          columns={columns}
          rowKey={(line) => line.product}
          rowName={(line) => line.name}
          check={(edit) => checkEntry(edit)}
          onEdits={(edits) => setDraft((before) => withEntries(before, edits))}
        />
        {refusal !== null && <Notice tone="refusal" title={refusal} />}
        <Checkbox label={words.nothingMore} hint={words.nothingMoreHint} checked={isLast} onCheckedChange={setIsLast} />
      </Stack>
    </EditDialog>
  );
}

function checkEntry({ text }: CellEdit): string | null {
  const read = readTypedQuantity(text);
  return read.kind === 'refused' ? read.sentence : null;
}

function deliveryColumns(draft: DeliveryDraft): readonly EntryColumn<OrderLineRow>[] {
  const decimal = { kind: 'decimal' } as const;
  return [
    { key: 'product', header: words.product, entry: { kind: 'fixed' }, text: (line) => line.name },
    {
      key: 'toCome',
      header: words.stillToCome,
      entry: { kind: 'fixed' },
      align: 'end',
      text: (line) => quantity(outstanding(line), line.unit),
    },
    { key: 'came', header: words.came, entry: decimal, text: (line) => textsOf(draft, line.product).came },
    { key: 'shrink', header: words.shrink, entry: decimal, text: (line) => textsOf(draft, line.product).shrink },
  ];
}
