import type { CheckSummary, RowOutcome } from '../../../shared/imports/checked-rows.ts';
import { count, dateTime, plural } from '../../i18n/formats.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Figures } from '../../ui/panel.tsx';
import { goToStep } from './check-file.ts';
import { checkWords } from './check-words.ts';
import { ProblemList } from './problem-list.tsx';
import { problemRows } from './problem-rows.ts';
import { saveImport } from './save-import.ts';
import { StepFrame } from './step-frame.tsx';
import type { OpenedFile } from './wizard-state.ts';
import { changeFile, type Wizard } from './wizard-store.ts';
import { words } from './words.ts';

type CheckStepProps = { readonly wizard: Wizard; readonly file: OpenedFile };

/** Step 4: what would be saved, what would not and why. */
export function CheckStep({ wizard, file }: CheckStepProps) {
  const { summary } = file;
  if (summary === null) return null;
  const { counts } = summary;
  const problems = problemRows(summary, file.mapping);
  const changes = counts.new + counts.changed;
  const taken = changes + counts.unchanged;
  const isReady = changes > 0 && (counts.refused === 0 || file.leavesRefusedOut);
  return (
    <StepFrame
      title={checkWords.title}
      sentence={checkWords.sentence}
      actions={
        <>
          {changes > 0 && (
            <Button tone="primary" disabled={!isReady} onClick={() => void saveImport(wizard)}>
              {checkWords.goOn(plural(taken, words.rows))}
            </Button>
          )}
          <Button onClick={() => goToStep(wizard, file.asked.length > 0 ? 'values' : 'columns')}>{words.back}</Button>
        </>
      }
    >
      <Verdict summary={summary} />
      <Figures items={figuresOf(summary)} />
      <Around summary={summary} />
      {problems.length > 0 && (
        <ProblemList fileName={file.name} rows={problems} notListed={summary.problemsNotListed} />
      )}
      {counts.refused > 0 && changes > 0 && (
        <Checkbox
          label={checkWords.leaveOut(plural(counts.refused, words.rows))}
          hint={checkWords.leaveOutHint}
          checked={file.leavesRefusedOut}
          onCheckedChange={(leavesRefusedOut) => changeFile(wizard, { leavesRefusedOut })}
        />
      )}
    </StepFrame>
  );
}

const always: readonly RowOutcome[] = ['new', 'changed', 'unchanged'];
const ifAny: readonly RowOutcome[] = ['needsChoice', 'leftOut', 'refused'];

function figuresOf({ counts }: CheckSummary) {
  return [...always, ...ifAny.filter((outcome) => counts[outcome] > 0)].map((outcome) => ({
    label: checkWords.counts[outcome],
    value: count(counts[outcome]),
    detail: checkWords.details[outcome],
  }));
}

/** The same file again, or nothing in it that does not stand there already. */
function Verdict({ summary }: { readonly summary: CheckSummary }) {
  const { importedBefore, counts } = summary;
  const isNothing = counts.new + counts.changed === 0;
  if (importedBefore === null) {
    if (!isNothing) return null;
    return counts.unchanged > 0 ? (
      <Notice tone="info" title={checkWords.nothingTitle}>
        {checkWords.nothingSentence}
      </Notice>
    ) : (
      <Notice tone="attention" title={checkWords.nothingToSave} />
    );
  }
  const { name, at, rows } = importedBefore;
  return (
    <Notice
      tone={isNothing ? 'info' : 'attention'}
      title={isNothing ? checkWords.importedBeforeNothing : checkWords.importedBefore(dateTime(at))}
    >
      {checkWords.importedBeforeSentence(name, plural(rows, words.rows))}
    </Notice>
  );
}

function Around({ summary }: { readonly summary: CheckSummary }) {
  const { householdsTouched, linesKept, target } = summary;
  if (target !== 'plans') return null;
  const kept = linesKept > 0 ? ` ${checkWords.linesKept(plural(linesKept, checkWords.lines))}` : '';
  return <p>{checkWords.households(plural(householdsTouched, checkWords.householdForms)) + kept}</p>;
}
