import type { ReactNode } from 'react';
import { EditDialog } from './edit-dialog.tsx';
import { Notice } from './notice.tsx';
import { Stack } from './stack.tsx';

type FormDialogProps = {
  readonly title: string;
  readonly saveLabel: string;
  readonly refusal: string | null;
  readonly size?: 'medium' | 'wide';
  readonly onSave: () => void;
  readonly onClose: () => void;
  readonly remove?: { readonly label: string; readonly run: () => void } | null;
  readonly children: ReactNode;
};

/** A form whose refusal stands below its fields. */
export function FormDialog({ refusal, children, ...rest }: FormDialogProps) {
  return (
    <EditDialog {...rest}>
      <Stack>
        {children}
        {refusal !== null && <Notice tone="refusal" title={refusal} />}
      </Stack>
    </EditDialog>
  );
}
