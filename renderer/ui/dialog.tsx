import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { classNames } from './class-names.ts';
import styles from './dialog.module.css';
import { IconButton } from './icon-button.tsx';
import overlay from './overlay.module.css';
import { keepFocusSoon } from './use-kept-focus.ts';
import { words } from './words.ts';

type DialogProps = {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly sentence?: string;
  readonly size?: 'medium' | 'wide';
  readonly children?: ReactNode;
  /** The buttons, the one that goes on last. */
  readonly footer?: ReactNode;
};

/** The first thing to fill in; without one the first button of the footer, which changes nothing. */
const firstFocus = 'input, textarea, footer button';

/** A question that must be answered before going on. Esc and the cross close it; focus returns where it was, or to the heading. */
export function Dialog({ open, onClose, title, sentence, size = 'medium', children, footer }: DialogProps) {
  const popup = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    return () => {
      keepFocusSoon();
    };
  }, [open]);
  return (
    <Base.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Base.Portal>
        <Base.Backdrop className={overlay['backdrop']} />
        <Base.Viewport className={styles['viewport']}>
          <Base.Popup
            ref={popup}
            className={classNames(styles['dialog'], size === 'wide' && styles['wide'])}
            initialFocus={() => popup.current?.querySelector<HTMLElement>(firstFocus) ?? true}
          >
            <header className={styles['head']}>
              <Base.Title>{title}</Base.Title>
              <IconButton size="small" label={words.close} icon={<X aria-hidden />} onClick={onClose} />
              {sentence !== undefined && <Base.Description className={styles['sentence']}>{sentence}</Base.Description>}
            </header>
            <div className={styles['body']}>{children}</div>
            {footer !== undefined && <footer className={styles['foot']}>{footer}</footer>}
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}
