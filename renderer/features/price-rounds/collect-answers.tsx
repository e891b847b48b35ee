import { useState } from 'react';
import { count } from '../../i18n/formats.ts';
import { Panel } from '../../ui/panel.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { ScreenLink } from '../../ui/screen-link.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { Row, Stack } from '../../ui/stack.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { type AnswerFilter, type AnswerRow, answerCount, filterAnswers } from './answer-rows.ts';
import { AnswerTable } from './answer-table.tsx';
import type { RoundActions } from './use-round-actions.ts';
import { words } from './words.ts';

type CollectProps = {
  readonly rows: readonly AnswerRow[];
  readonly currency: string;
  readonly actions: RoundActions;
};

const shown = [
  { value: 'all', label: words.showAll },
  { value: 'waiting', label: words.showWaiting },
] as const;

/** Collects the households' answers: how far it is, who is missing, and a mark for each. */
export function CollectAnswers({ rows, currency, actions }: CollectProps) {
  const [filter, setFilter] = useState<AnswerFilter>({ number: '', show: 'all' });
  const { answered, of } = answerCount(rows);
  return (
    <Panel title={words.answers} sentence={words.answersSentence}>
      {rows.length === 0 ? (
        <EmptyState
          title={words.noHouseholds}
          sentence={words.noHouseholdsSentence}
          action={<ScreenLink to="households">{words.toHouseholds}</ScreenLink>}
        />
      ) : (
        <Stack>
          <ProgressBar
            label={words.progressLabel}
            done={of === 0 ? 0 : answered / of}
            detail={words.answered(count(answered), count(of))}
          />
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
          <AnswerTable rows={filterAnswers(rows, filter)} currency={currency} actions={actions} />
        </Stack>
      )}
    </Panel>
  );
}
