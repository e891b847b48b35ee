import { useState } from 'react';
import type { SettledValue } from '../../../shared/imports/mapping.ts';
import { count, plural } from '../../i18n/formats.ts';
import { Button } from '../../ui/button.tsx';
import { Row } from '../../ui/stack.tsx';
import { checkFile, choiceKey, goToStep, leaveOutOpen, remember, settle } from './check-file.ts';
import styles from './imports.module.css';
import { StepFrame } from './step-frame.tsx';
import { useAliasOptions } from './use-alias-options.ts';
import { ValueChoice } from './value-choice.tsx';
import { valuesWords } from './value-words.ts';
import type { OpenedFile } from './wizard-state.ts';
import type { Wizard } from './wizard-store.ts';
import { words } from './words.ts';

/** A file with thousands of unknown spellings is settled from its most frequent ones on. */
const shownAtOnce = 20;

/** Step 3: what spellings stand for that nobody settled yet. */
export function ValuesStep({ wizard, file }: { readonly wizard: Wizard; readonly file: OpenedFile }) {
  const optionsOf = useAliasOptions();
  const [shows, setShows] = useState(shownAtOnce);
  const { asked, mapping } = file;
  const settled = new Map<string, SettledValue>(mapping.values.map((value) => [choiceKey(value), value]));
  const open = asked.filter((choice) => !settled.has(choiceKey(choice)));
  const hidden = asked.length - shows;
  return (
    <StepFrame
      title={valuesWords.title}
      sentence={valuesWords.sentence}
      actions={
        <>
          <Button tone="primary" disabled={open.length > 0} onClick={() => void checkFile(wizard)}>
            {valuesWords.goOn}
          </Button>
          <Button onClick={() => goToStep(wizard, 'columns')}>{words.back}</Button>
          <span className={styles['left']} role="status">
            {open.length === 0 ? valuesWords.allSettled : valuesWords.left(plural(open.length, valuesWords.spellings))}
          </span>
        </>
      }
    >
      <ul className={styles['choices']}>
        {asked.slice(0, shows).map((choice) => (
          <ValueChoice
            key={choiceKey(choice)}
            choice={choice}
            options={optionsOf(choice.kind)}
            settled={settled.get(choiceKey(choice))}
            isRemembered={!file.forgotten.has(choiceKey(choice))}
            onRemember={(isKept) => remember(wizard, choice, isKept)}
            onSettle={(code) => settle(wizard, choice, code)}
          />
        ))}
      </ul>
      <Row>
        {hidden > 0 && (
          <Button size="small" onClick={() => setShows(shows + shownAtOnce)}>
            {valuesWords.more(count(Math.min(hidden, shownAtOnce)))}
          </Button>
        )}
        {open.length > 1 && (
          <Button size="small" tone="quiet" onClick={() => leaveOutOpen(wizard)}>
            {valuesWords.leaveAll(plural(open.length, valuesWords.spellings))}
          </Button>
        )}
      </Row>
    </StepFrame>
  );
}
