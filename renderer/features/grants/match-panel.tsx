import { useState } from 'react';
import type { MatchSearch, Search } from '../../data/queries/use-matching.ts';
import { count } from '../../i18n/formats.ts';
import { failureWords } from '../../live/failure-words.ts';
import { Button } from '../../ui/button.tsx';
import { DecimalField } from '../../ui/decimal-field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { Stack } from '../../ui/stack.tsx';
import styles from './grants.module.css';
import { gapText, matchSentences } from './match-text.ts';
import { matchWords } from './match-words.ts';
import { readWhole } from './read-whole.ts';

type MatchPanelProps = { readonly match: MatchSearch; readonly currency: string };

const usualSeconds = 60;
const mostSeconds = 3600;
const thousandths = 1000;

/** Where the search for the best awards is begun, watched and ended. */
export function MatchPanel({ match: { search, begin }, currency }: MatchPanelProps) {
  const [seconds, setSeconds] = useState(String(usualSeconds));
  const limit = Math.min(mostSeconds, Math.max(1, readWhole(seconds) || usualSeconds));
  return (
    <Panel title={matchWords.title} sentence={matchWords.sentence}>
      <Stack>
        {search.kind === 'running' ? (
          <ProgressBar
            label={matchWords.searching}
            done={search.progress === null ? null : Math.min(1, search.progress.seconds / limit)}
            detail={progressText(search.progress)}
            onCancel={search.cancel}
          />
        ) : (
          <div className={styles['search']}>
            <DecimalField
              label={matchWords.seconds}
              unit={matchWords.secondsUnit}
              value={seconds}
              onValueChange={setSeconds}
            />
            <Button onClick={() => begin(limit)}>
              {search.kind === 'found' && !search.record.proved ? matchWords.again : matchWords.find}
            </Button>
          </div>
        )}
        <SearchResult search={search} currency={currency} />
      </Stack>
    </Panel>
  );
}

function progressText(progress: Extract<Search, { kind: 'running' }>['progress']): string {
  if (progress === null) return matchWords.starting;
  return matchWords.progress(count(Math.round(progress.seconds)), progress.gap === null ? null : gapText(progress.gap));
}

function SearchResult({ search, currency }: { readonly search: Search; readonly currency: string }) {
  switch (search.kind) {
    case 'not-begun':
    case 'running':
      return null;
    case 'failed':
      return <Notice tone="refusal" title={failureWords[search.code]} />;
    case 'found': {
      const { greedy } = search.outcome;
      const before = greedy === null ? null : Number(greedy.value) / thousandths;
      return (
        <Notice tone="success" title={matchWords.ready}>
          {matchSentences(search.record, currency, before).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      );
    }
    default:
      return <Notice tone="attention" title={matchWords[search.kind]} />;
  }
}
