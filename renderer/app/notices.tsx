import { useBook, useBookNotices } from '../data/book-context.ts';
import type { BookNotice } from '../data/book-notices.ts';
import { plural } from '../i18n/formats.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import styles from './frame.module.css';
import { words } from './words.ts';

/** What has happened to the working copy, in plain words, until somebody has read it. */
export function Notices() {
  const book = useBook();
  const notices = useBookNotices();
  if (notices.length === 0) return null;
  return (
    <div className={styles['notices']} data-print="hide">
      {notices.map((notice, index) => {
        const { tone, title, body } = texts(notice);
        return (
          <Notice
            // biome-ignore lint/suspicious/noArrayIndexKey: two notices may say the same; only the newest are added
            key={`${notice.kind} ${index}`}
            tone={tone}
            title={title}
            actions={
              <Button size="small" onClick={() => book.notices.dismiss(notice)}>
                {words.dismiss}
              </Button>
            }
          >
            {body}
          </Notice>
        );
      })}
    </div>
  );
}

type NoticeTexts = { readonly tone: 'info' | 'attention' | 'refusal'; readonly title: string; readonly body?: string };

function texts(notice: BookNotice): NoticeTexts {
  switch (notice.kind) {
    case 'caught-up':
      return { tone: 'info', title: words.caughtUp(plural(notice.entries, words.changes)) };
    case 'rebuilt': {
      const kept = notice.keptCopy === null ? '' : ` ${words.keptCopy(notice.keptCopy)}`;
      return { tone: 'attention', title: words.rebuilt, body: words.rebuiltWhy[notice.reason] + kept };
    }
    case 'rebuild-failed':
      return { tone: 'refusal', title: words.rebuildFailed, body: words.rebuildFailedSentence };
  }
}
