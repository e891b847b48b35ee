import { Ellipsis } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from './icon-button.tsx';
import { Menu, type MenuItem } from './menu.tsx';
import styles from './page.module.css';
import { words } from './words.ts';

type PageHeaderProps = {
  readonly title: string;
  /** One sentence: what this screen is for, or how things stand. */
  readonly sentence?: string;
  /** The one primary action, and at most one beside it. */
  readonly action?: ReactNode;
  /** Everything else one can do here. */
  readonly menu?: readonly MenuItem[];
  /** Badges beside the title. */
  readonly badge?: ReactNode;
};

/** The head of every screen. Its heading takes the focus after navigation, so the title is read out. */
export function PageHeader({ title, sentence, action, menu = [], badge }: PageHeaderProps) {
  return (
    <header className={styles['header']}>
      <div className={styles['heading']}>
        <h1 tabIndex={-1} data-page-heading="">
          {title}
        </h1>
        {badge}
      </div>
      <div className={styles['actions']}>
        {action}
        {menu.length > 0 && (
          <Menu trigger={<IconButton label={words.more} icon={<Ellipsis aria-hidden />} />} items={menu} />
        )}
      </div>
      {sentence !== undefined && <p className={styles['lead']}>{sentence}</p>}
    </header>
  );
}

/** The column a screen is set in. `wide` for tables that need the room. */
export function Page({
  width = 'normal',
  children,
}: {
  readonly width?: 'normal' | 'wide';
  readonly children: ReactNode;
}) {
  return <div className={width === 'wide' ? styles['wide'] : styles['page']}>{children}</div>;
}
