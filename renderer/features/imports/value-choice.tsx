import type { OpenChoice } from '../../../shared/imports/checked-rows.ts';
import type { SettledValue } from '../../../shared/imports/mapping.ts';
import { count, percent, plural } from '../../i18n/formats.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import type { Option } from '../../ui/option.ts';
import styles from './imports.module.css';
import { valuesWords } from './value-words.ts';
import { words } from './words.ts';

type ValueChoiceProps = {
  readonly choice: OpenChoice;
  readonly options: readonly Option[];
  /** What was settled; undefined while it is open. */
  readonly settled: SettledValue | undefined;
  /** Whether it is kept for the next file. */
  readonly isRemembered: boolean;
  readonly onRemember: (isKept: boolean) => void;
  /** A code, null to leave the rows out, undefined to open the question again. */
  readonly onSettle: (code: string | null | undefined) => void;
};

/** One spelling: the rows it stands in, what it may stand for, and everything else by search. */
export function ValueChoice(props: ValueChoiceProps) {
  const { choice, options, settled, onSettle } = props;
  const { found, kind, proposals } = choice;
  return (
    <li className={styles['choice']} data-open={settled === undefined || undefined}>
      <div className={styles['spelling']}>
        <h3>{`“${found}”`}</h3>
        <p>{`${valuesWords.kinds[kind]} · ${placesOf(choice)}`}</p>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand in a grid beside its fields */}
      <div className={styles['proposals']} role="group" aria-label={valuesWords.proposals(found)}>
        {proposals.map(({ code, name, confidencePercent }) => (
          <Button
            key={code}
            size="small"
            tone={settled?.code === code ? 'primary' : 'secondary'}
            aria-pressed={settled?.code === code}
            title={valuesWords.percent(percent(confidencePercent / 100))}
            onClick={() => onSettle(settled?.code === code ? undefined : code)}
          >
            {name}
          </Button>
        ))}
      </div>
      <div className={styles['answer']}>
        <Combobox
          label={valuesWords.standsFor(found)}
          labelHidden
          placeholder={settled?.code === null ? valuesWords.leftOut : valuesWords.search}
          disabled={settled?.code === null}
          options={options}
          value={settled?.code ?? null}
          onValueChange={(code) => onSettle(code ?? undefined)}
        />
        {typeof settled?.code === 'string' ? (
          <Checkbox label={valuesWords.remember} checked={props.isRemembered} onCheckedChange={props.onRemember} />
        ) : (
          <Checkbox
            label={valuesWords.leaveOut}
            checked={settled?.code === null}
            onCheckedChange={(isLeft) => onSettle(isLeft ? null : undefined)}
          />
        )}
      </div>
    </li>
  );
}

function placesOf({ count: rows, firstLines }: OpenChoice): string {
  const shown = firstLines.slice(0, 4);
  const lines = shown.map(count).join(', ');
  return shown.length === 1 && rows === 1
    ? valuesWords.inRows(plural(rows, words.rows), lines)
    : valuesWords.inRowsMore(plural(rows, words.rows), lines, rows > shown.length);
}
