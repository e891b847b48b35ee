import type { ReactNode } from 'react';
import { EditDialog } from '../../ui/edit-dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Stack } from '../../ui/stack.tsx';

type FormDialogProps = {
  readonly title: string;
  readonly saveLabel: string;
  readonly refusal: string | null;
  readonly size?: 'medium' | 'wide';
  readonly onSave: () => void;
  readonly onClose: () => void;
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
