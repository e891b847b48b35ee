import { useRef, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Stack } from '../../ui/stack.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import type { OrderFacts, OrderRow } from './order-facts.ts';
import { orderText } from './order-text.ts';
import { words } from './words.ts';

type DialogProps = { readonly row: OrderRow; readonly facts: OrderFacts; readonly onClose: () => void };

/** The order as text for an e-mail. The app sends nothing itself: the text is copied into whatever one writes with. */
export function EmailDialog({ row, facts, onClose }: DialogProps) {
  const text = orderText(row, facts);
  const box = useRef<HTMLDivElement>(null);
  const [copied, setCopied] = useState<string | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(words.copied);
    } catch {
      // Where the clipboard is denied the text is selected, and Ctrl+C takes it.
      box.current?.querySelector('textarea')?.select();
      setCopied(words.copyByHand);
    }
  };
  const email = row.supplier?.email ?? '';
  return (
    <Dialog
      open
      size="wide"
      onClose={onClose}
      title={words.emailTitle(row.order.id)}
      sentence={email === '' ? words.noEmail(row.supplierName) : words.emailTo(email)}
      footer={
        <>
          <Button onClick={onClose}>{words.close}</Button>
          <Button tone="primary" onClick={() => void copy()}>
            {words.copy}
          </Button>
        </>
      }
    >
      <div ref={box}>
        <Stack>
          <TextArea label={words.emailText} labelHidden rows={14} value={text} onValueChange={() => {}} />
          {copied !== null && <p role="status">{copied}</p>}
        </Stack>
      </div>
    </Dialog>
  );
}
