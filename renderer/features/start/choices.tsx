import { Button } from '../../ui/button.tsx';
import type { ChosenFiles } from './chosen-files.ts';
import { ImportChoice } from './import-choice.tsx';
import styles from './start.module.css';
import { words } from './words.ts';

type ChoicesProps = {
  readonly isBusy: boolean;
  /** Nothing is on this computer yet: practising is what comes first. */
  readonly isFirst: boolean;
  readonly onPractise: () => void;
  readonly onChosen: (chosen: ChosenFiles) => void;
  readonly onNew: () => void;
};

export function Choices({ isBusy, isFirst, onPractise, onChosen, onNew }: ChoicesProps) {
  return (
    <div className={styles['choices']} inert={isBusy}>
      <section className={styles['choice']}>
        <h2>{words.practiceTitle}</h2>
        <p>{words.practiceSentence}</p>
        <Button tone={isFirst ? 'primary' : 'secondary'} onClick={onPractise}>
          {words.practiceAction}
        </Button>
      </section>
      <ImportChoice onChosen={onChosen} />
      <section className={styles['choice']}>
        <h2>{words.newTitle}</h2>
        <p>{words.newSentence}</p>
        <Button onClick={onNew}>{words.newAction}</Button>
      </section>
    </div>
  );
}
