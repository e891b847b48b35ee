import { type ReactNode, useEffect, useState } from 'react';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { TextArea } from './text-field.tsx';
import { words } from './words.ts';

/** Whether the person must, may or need not say why. The reason goes into the journal. */
export type ReasonAsked = 'required' | 'optional' | 'none';

type ConfirmDialogProps = {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onConfirm: (reason: string) => void;
  readonly title: string;
  readonly sentence: string;
  /** The verb itself: "Remove household", never "OK". */
  readonly confirmLabel: string;
  readonly tone?: 'primary' | 'danger';
  readonly reason?: ReasonAsked;
  readonly reasonLabel?: string;
  readonly children?: ReactNode;
};

/** Says what will happen, asks for the reason where the rule book wants one, and does it. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { open, onClose, onConfirm, reason = 'none', reasonLabel = words.reason, tone = 'primary' } = props;
  const [text, setText] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  useEffect(() => {
    if (open) return;
    setText('');
    setRefusal(null);
  }, [open]);
  const confirm = () => {
    if (reason === 'required' && text.trim() === '') setRefusal(words.reasonNeeded);
    else onConfirm(text.trim());
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={props.title}
      sentence={props.sentence}
      footer={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button tone={tone} onClick={confirm}>
            {props.confirmLabel}
          </Button>
        </>
      }
    >
      {props.children}
      {reason !== 'none' && (
        <TextArea
          label={reasonLabel}
          optional={reason === 'optional'}
          value={text}
          refusal={refusal}
          maxLength={2000}
          onValueChange={(next) => {
            setText(next);
            setRefusal(null);
          }}
        />
      )}
    </Dialog>
  );
}
