import { Check } from 'lucide-react';
import { Hidden } from '../../ui/stack.tsx';
import styles from './imports.module.css';
import { type StepName, stepNames } from './step-name.ts';
import { words } from './words.ts';

type StepListProps = {
  readonly current: StepName;
  /** Steps one can go back to. */
  readonly open: readonly StepName[];
  readonly onStep: (step: StepName) => void;
};

/** The five steps in their order: those behind are buttons back, the one of the moment is marked. */
export function StepList({ current, open, onStep }: StepListProps) {
  const at = stepNames.indexOf(current);
  return (
    <nav aria-label={words.steps}>
      <ol className={styles['steps']}>
        {stepNames.map((step, index) => (
          <li key={step} className={styles['step']} aria-current={step === current ? 'step' : undefined}>
            <span className={styles['stepNumber']}>{index < at ? <Check aria-hidden /> : index + 1}</span>
            {index < at && open.includes(step) ? (
              <button type="button" className={styles['stepBack']} onClick={() => onStep(step)}>
                {words.stepNames[step]}
                <Hidden>{`, ${words.stepDone}`}</Hidden>
              </button>
            ) : (
              words.stepNames[step]
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
