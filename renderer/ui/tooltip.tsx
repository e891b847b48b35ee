import { Tooltip as Base } from '@base-ui/react/tooltip';
import type { ReactElement } from 'react';
import styles from './overlay.module.css';

type TooltipProps = {
  readonly text: string;
  /** The one element the tooltip belongs to; it must carry its own name for screen readers. */
  readonly children: ReactElement;
};

/** A few helpful words on hover and focus. Nothing a person needs may stand only here. */
export function Tooltip({ text, children }: TooltipProps) {
  return (
    <Base.Root>
      <Base.Trigger render={children} />
      <Base.Portal>
        <Base.Positioner className={styles['positioner']} sideOffset={6}>
          <Base.Popup className={styles['tooltip']}>{text}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
