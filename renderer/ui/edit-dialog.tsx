import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { words } from './words.ts';

type EditDialogProps = {
  readonly title: string;
  readonly size?: 'medium' | 'wide';
  /** The verb with its noun: "Save household". */
  readonly saveLabel: string;
  readonly onSave: () => void;
  readonly onClose: () => void;
  /** Only for something that is there already. */
  readonly remove?: { readonly label: string; readonly run: () => void } | null;
  readonly children: ReactNode;
};

/** The fields of one thing, to add or change it; removing stands apart, at the other end. */
export function EditDialog({ title, size = 'medium', saveLabel, onSave, onClose, remove, children }: EditDialogProps) {
  return (
    <Dialog
      open
      size={size}
      onClose={onClose}
      title={title}
      footer={
        <>
          {remove && (
            <Button tone="danger" onClick={remove.run}>
              {remove.label}
            </Button>
          )}
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button tone="primary" onClick={onSave}>
            {saveLabel}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
