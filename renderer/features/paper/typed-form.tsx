import type { PlanLine } from '../../../shared/plans/lines/plan-line.ts';
import { enterPaper } from '../../data/commands/paper-commands.ts';
import { plural } from '../../i18n/formats.ts';
import { useAct } from '../../live/use-act.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Row, Stack } from '../../ui/stack.tsx';
import { FormLines } from './form-lines.tsx';
import { QuickEntry } from './quick-entry.tsx';
import type { Paper } from './use-paper.ts';
import { words } from './words.ts';

type TypedFormProps = {
  readonly household: string;
  readonly paper: Paper;
  /** What was typed so far; kept by the owner, so that it can be put aside. */
  readonly lines: readonly PlanLine[];
  readonly onLines: (lines: readonly PlanLine[]) => void;
  readonly onDone: () => void;
};

/** One form being typed. The newest line stands on top, where the eyes are. */
export function TypedForm({ household, paper, lines, onLines, onDone }: TypedFormProps) {
  const act = useAct();
  const save = async () => {
    const answer = await act((book) => enterPaper(book, household, lines), {
      saved: words.savedEntry(household),
      refused: ({ code }) => words.refusedEntry[code] ?? words.refusedOther,
    });
    if (answer.kind !== 'saved') return;
    onLines([]);
    onDone();
  };
  const waits = paper.entries.some((entry) => entry.household === household);
  return (
    <Stack>
      <h3>{words.formOf(household)}</h3>
      {waits && <Notice tone="attention" title={words.already(household)} />}
      {!waits && paper.planned.has(household) && <Notice tone="info" title={words.hasPlan(household)} />}
      <QuickEntry paper={paper} lines={lines} onLine={(line) => onLines([...lines, line])} onSave={save} />
      <FormLines
        lines={lines.toReversed()}
        paper={paper}
        onRemove={(line) => onLines(lines.filter((other) => other !== line))}
      />
      <p>
        <strong>{plural(lines.length, words.lines)}</strong> {words.compare}
      </p>
      <Row>
        <Button tone="primary" disabled={lines.length === 0} onClick={save}>
          {words.save}
        </Button>
        <Button onClick={onDone}>{words.cancel}</Button>
      </Row>
    </Stack>
  );
}
