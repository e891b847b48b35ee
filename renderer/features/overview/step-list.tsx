import { Check } from 'lucide-react';
import { ScreenLink } from '../../ui/screen-link.tsx';
import { Hidden } from '../../ui/stack.tsx';
import { type Standing, type StepName, stepNames, stepState } from './assembly-steps.ts';
import styles from './overview.module.css';
import { type Way, words } from './words.ts';

/** The eight steps: what is done, where we are, what is to come. */
export function StepList({ standing }: { readonly standing: Standing }) {
  return (
    <ol className={styles['steps']}>
      {stepNames.map((step, index) => (
        <Step key={step} step={step} number={index + 1} standing={standing} />
      ))}
    </ol>
  );
}

/** Other screens that belong to a step. */
function Ways({ step }: { readonly step: StepName }) {
  const ways: readonly Way[] = words.stepWays[step];
  if (ways.length === 0) return null;
  return (
    <ul className={styles['ways']}>
      {ways.map(({ to, text }) => (
        <li key={to}>
          <ScreenLink to={to}>{text}</ScreenLink>
        </li>
      ))}
    </ul>
  );
}

type StepProps = { readonly step: StepName; readonly number: number; readonly standing: Standing };

function Step({ step, number, standing }: StepProps) {
  const state = stepState(step, standing);
  return (
    <li className={styles['step']} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
      <span className={styles['mark']} aria-hidden>
        {state === 'done' ? <Check /> : number}
      </span>
      <div>
        <ScreenLink to={words.stepLinks[step]}>{words.stepNames[step]}</ScreenLink>
        <Hidden>{words.states[state]}</Hidden>
        <p>{words.stepTexts[step]}</p>
        <Ways step={step} />
      </div>
    </li>
  );
}
