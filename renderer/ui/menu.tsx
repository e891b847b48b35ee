import { Menu as Base } from '@base-ui/react/menu';
import { Fragment, type ReactElement, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './overlay.module.css';

export type MenuItem =
  | {
      readonly kind: 'action';
      readonly key: string;
      readonly label: string;
      readonly detail?: string;
      readonly icon?: ReactNode;
      readonly tone?: 'plain' | 'danger';
      readonly disabled?: boolean;
      readonly run: () => void;
    }
  | { readonly kind: 'link'; readonly key: string; readonly label: string; readonly href: string }
  | { readonly kind: 'separator'; readonly key: string };

type MenuProps = {
  /** The button that opens it. */
  readonly trigger: ReactElement;
  readonly items: readonly MenuItem[];
};

/** Further actions behind one button. */
export function Menu({ trigger, items }: MenuProps) {
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner className={styles['positioner']} sideOffset={4} align="end">
          <Base.Popup className={styles['list']}>
            {items.map((item) => (
              <Fragment key={item.key}>{drawItem(item)}</Fragment>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

function drawItem(item: MenuItem) {
  switch (item.kind) {
    case 'separator':
      return <Base.Separator className={styles['separator']} />;
    case 'link':
      return (
        <Base.LinkItem className={styles['item']} href={item.href}>
          <span className={styles['itemText']}>{item.label}</span>
        </Base.LinkItem>
      );
    case 'action':
      return (
        <Base.Item
          className={classNames(styles['item'], item.tone === 'danger' && styles['danger'])}
          disabled={item.disabled ?? false}
          onClick={item.run}
        >
          {item.icon}
          <span className={styles['itemText']}>{item.label}</span>
          {item.detail !== undefined && <span className={styles['itemDetail']}>{item.detail}</span>}
        </Base.Item>
      );
  }
}
