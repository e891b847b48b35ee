import { useEffect, useRef } from 'react';
import { useBook } from '../data/book-context.ts';
import { Badge } from '../ui/badge.tsx';
import { usePlace } from '../ui/screen-link.tsx';
import { Hidden } from '../ui/stack.tsx';
import styles from './rail.module.css';
import { type ScreenGroup, screenGroups } from './screen-groups.ts';
import { words } from './words.ts';

/** Which assembly this is, and its parts in the order of the work. */
export function Rail({ title, path }: { readonly title: string; readonly path: string }) {
  const { purpose } = useBook();
  return (
    <nav className={styles['rail']} aria-label={words.navigation} data-print="hide">
      <a href="#/" className={styles['brand']}>
        {words.app} <Hidden>{words.allAssemblies}</Hidden>
      </a>
      <p className={styles['book']}>{title}</p>
      {purpose === 'practice' && <Badge tone="attention">{words.practice}</Badge>}
      <div className={styles['groups']}>
        {screenGroups.slice(0, -1).map((group) => (
          <RailGroup key={group.title} {...group} path={path} />
        ))}
      </div>
      {screenGroups.slice(-1).map((group) => (
        <div key={group.title} className={styles['last']}>
          <RailGroup {...group} path={path} />
        </div>
      ))}
    </nav>
  );
}

/** The screen one is on is in view, also where the window is too low for all of them. */
function RailGroup({ title, screens, path }: ScreenGroup & { readonly path: string }) {
  const { linkTo } = usePlace();
  const current = useRef<HTMLAnchorElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another screen, another link.
  useEffect(() => {
    current.current?.scrollIntoView?.({ block: 'nearest' });
  }, [path]);
  return (
    <div>
      {title !== '' && <p className={styles['groupTitle']}>{title}</p>}
      <ul className={styles['screens']}>
        {screens.map(({ path: to, title: name, icon: Icon }) => (
          <li key={to}>
            <a
              href={linkTo(to)}
              ref={to === path ? current : null}
              className={styles['screen']}
              aria-current={to === path ? 'page' : undefined}
            >
              <Icon aria-hidden />
              {name}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
