import { Progress } from '@base-ui/react/progress';
import { Button } from './button.tsx';
import styles from './page.module.css';
import { words } from './words.ts';

type ProgressBarProps = {
  readonly label: string;
  /** 0 to 1, or null while it cannot be known. */
  readonly done: number | null;
  /** How far in words: "3,200 of 16,000 plans". */
  readonly detail?: string;
  readonly onCancel?: () => void;
};

/** Long work, how far it is, and the way out of it. */
export function ProgressBar({ label, done, detail, onCancel }: ProgressBarProps) {
  const percent = done === null ? null : Math.round(done * 100);
  return (
    <Progress.Root className={styles['progress']} value={percent} aria-valuetext={detail}>
      <Progress.Label className={styles['progressLabel']}>{label}</Progress.Label>
      <Progress.Track className={styles['track']}>
        <Progress.Indicator className={styles['done']} />
      </Progress.Track>
      {onCancel && (
        <Button size="small" onClick={onCancel}>
          {words.cancel}
        </Button>
      )}
      {detail !== undefined && <span className={styles['progressDetail']}>{detail}</span>}
    </Progress.Root>
  );
}
