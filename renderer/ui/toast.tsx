import { Toast as Base } from '@base-ui/react/toast';
import { X } from 'lucide-react';
import { type ReactNode, useCallback } from 'react';
import buttons from './button.module.css';
import { classNames } from './class-names.ts';
import styles from './toast.module.css';
import { words } from './words.ts';

export type ToastMessage = {
  readonly title: string;
  readonly detail?: string;
  readonly tone?: 'success' | 'attention' | 'refusal';
  /** Usually undo: what was just done can be taken back from here. */
  readonly action?: { readonly label: string; readonly run: () => void };
};

/** A short message at the edge that goes by itself. What must not be missed is a Notice. */
export function useToast(): (message: ToastMessage) => void {
  const { add, close } = Base.useToastManager();
  return useCallback(
    ({ title, detail, tone = 'success', action }) => {
      const id: string = add({
        // What was done last takes the place of what was done before: piled up, messages cover the head of the screen.
        ...(tone === 'success' && { id: 'done' }),
        title,
        description: detail,
        type: tone,
        priority: tone === 'refusal' ? 'high' : 'low',
        timeout: action === undefined ? 6000 : 12_000,
        // Given in any case: a message that takes another's place must not keep its action.
        actionProps:
          action === undefined
            ? {}
            : {
                children: action.label,
                onClick: () => {
                  close(id);
                  action.run();
                },
              },
      });
    },
    [add, close],
  );
}

export function ToastProvider({ children }: { readonly children: ReactNode }) {
  return (
    <Base.Provider limit={4}>
      {children}
      <Base.Portal>
        <Base.Viewport className={styles['viewport']} aria-label={words.notifications}>
          <ToastList />
        </Base.Viewport>
      </Base.Portal>
    </Base.Provider>
  );
}

function ToastList() {
  const { toasts } = Base.useToastManager();
  return toasts.map((toast) => (
    <Base.Root key={toast.id} toast={toast} className={styles['toast']}>
      <Base.Content>
        <Base.Title className={styles['title']} render={<p />} />
        <Base.Description className={styles['detail']} />
      </Base.Content>
      <Base.Action className={classNames(buttons['button'], buttons['quiet'], buttons['small'])} />
      <Base.Close
        className={classNames(buttons['button'], buttons['icon'], buttons['small'])}
        aria-label={words.dismiss}
      >
        <X aria-hidden />
      </Base.Close>
    </Base.Root>
  ));
}
