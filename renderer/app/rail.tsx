import { useBook } from '../data/book-context.ts';
import { Badge } from '../ui/badge.tsx';
import { usePlace } from '../ui/screen-link.tsx';
import { Hidden } from '../ui/stack.tsx';
import styles from './frame.module.css';
import { screenGroups } from './screen-groups.ts';
import { words } from './words.ts';

/** Which assembly this is, and its parts in the order of the work. */
export function Rail({ title, path }: { readonly title: string; readonly path: string }) {
  const { purpose } = useBook();
  const { linkTo } = usePlace();
  return (
    <nav className={styles['rail']} aria-label={words.navigation} data-print="hide">
      <a href="#/" className={styles['brand']}>
        {words.app} <Hidden>{words.allAssemblies}</Hidden>
      </a>
      <p className={styles['book']}>{title}</p>
      {purpose === 'practice' && <Badge tone="attention">{words.practice}</Badge>}
      <div className={styles['groups']}>
        {screenGroups.map((group) => (
          <div key={group.title}>
            {group.title !== '' && <p className={styles['groupTitle']}>{group.title}</p>}
            <ul className={styles['screens']}>
              {group.screens.map(({ path: to, title: name, icon: Icon }) => (
                <li key={to}>
                  <a href={linkTo(to)} className={styles['screen']} aria-current={to === path ? 'page' : undefined}>
                    <Icon aria-hidden />
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </nav>
  );
}
