import { useState } from 'react';
import { count, list } from '../../../i18n/formats.ts';
import { Button } from '../../../ui/button.tsx';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { ProgressBar } from '../../../ui/progress-bar.tsx';
import { ScreenLink } from '../../../ui/screen-link.tsx';
import { SegmentedControl } from '../../../ui/segmented-control.tsx';
import { Row, Stack } from '../../../ui/stack.tsx';
import { EmptyState } from '../../../ui/states.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useKeptFocus } from '../../../ui/use-kept-focus.ts';
import type { RoundActions } from '../use-round-actions.ts';
import { type AnswerFilter, type AnswerRow, answerCount, filterAnswers, isLateOrPaper } from './answer-rows.ts';
import { AnswerTable } from './answer-table.tsx';
import { words } from './session-words.ts';
import { SeveralDialog } from './several-dialog.tsx';
import { useNextMark } from './use-next-mark.ts';

type CollectProps = { readonly rows: readonly AnswerRow[]; readonly actions: RoundActions };

/** Collects the households' answers: how far it is, who is missing, and marks for one, for many, and for the rest. */
export function CollectAnswers({ rows, actions }: CollectProps) {
  const [asking, setAsking] = useState<'several' | 'rest' | null>(null);
  const { answered, of } = answerCount(rows);
  useKeptFocus(answered === of ? 'all' : 'some');
  const close = () => setAsking(null);
  if (rows.length === 0) return <NoHouseholds />;
  return (
    <Panel
      title={words.answers}
      sentence={words.answersSentence}
      actions={
        <>
          <Button onClick={() => setAsking('several')}>{words.several}</Button>
          <Button disabled={answered === of} onClick={() => setAsking('rest')}>
            {words.rest}
          </Button>
        </>
      }
    >
      <ProgressBar
        label={words.progressLabel}
        done={of === 0 ? 0 : answered / of}
        detail={words.answered(count(answered), count(of))}
      />
      <LateNotice rows={rows} />
      <FilteredAnswers rows={rows} actions={actions} />
      {asking === 'several' && <SeveralDialog rows={rows} actions={actions} onClose={close} />}
      <ConfirmDialog
        open={asking === 'rest'}
        title={words.restTitle}
        sentence={words.restSentence(of - answered)}
        confirmLabel={words.rest}
        onClose={close}
        onConfirm={() => {
          close();
          void actions.declareRest();
        }}
      />
    </Panel>
  );
}

function NoHouseholds() {
  return (
    <Panel title={words.answers}>
      <EmptyState
        title={words.noHouseholds}
        sentence={words.noHouseholdsSentence}
        action={<ScreenLink to="households">{words.toHouseholds}</ScreenLink>}
      />
    </Panel>
  );
}

/** More numbers than this are found by the filter. */
const mostNamed = 8;

function LateNotice({ rows }: Pick<CollectProps, 'rows'>) {
  const late = rows.filter(isLateOrPaper).map(({ household }) => household.code);
  if (late.length === 0) return null;
  const named = late.slice(0, mostNamed);
  const more = late.length - named.length;
  return (
    <Notice tone="info" title={words.lateNotice(late.length)}>
      {words.lateSentence(list(more > 0 ? [...named, words.andMore(count(more))] : named))}
    </Notice>
  );
}

const shown = [
  { value: 'all', label: words.showAll },
  { value: 'waiting', label: words.showWaiting },
  { value: 'late', label: words.showLate },
] as const;

function FilteredAnswers({ rows, actions }: CollectProps) {
  const [filter, setFilter] = useState<AnswerFilter>({ number: '', show: 'all' });
  const found = filterAnswers(rows, filter);
  const list = useNextMark(found.length);
  return (
    <Stack>
      <Row>
        <TextField
          type="search"
          label={words.search}
          labelHidden
          placeholder={words.search}
          value={filter.number}
          onValueChange={(number) => setFilter((before) => ({ ...before, number }))}
        />
        <SegmentedControl
          label={words.show}
          choices={shown}
          value={filter.show}
          onValueChange={(show) => setFilter((before) => ({ ...before, show }))}
        />
      </Row>
      <div ref={list}>
        <AnswerTable rows={found} actions={actions} />
      </div>
    </Stack>
  );
}
