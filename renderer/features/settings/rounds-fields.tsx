import { type RuleName, roundRules } from '../../../shared/assembly/assembly-settings.ts';
import { DecimalField } from '../../ui/decimal-field.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Select } from '../../ui/select.tsx';
import { FieldGrid } from '../../ui/stack.tsx';
import styles from './settings.module.css';
import type { DraftField } from './settings-draft.ts';
import { words } from './words.ts';

type RoundsFieldsProps = {
  readonly rule: RuleName;
  readonly onRule: (rule: RuleName) => void;
  readonly field: DraftField;
};

const ruleChoices = roundRules.map((value) => ({ value, label: words.rules[value] }));

/** How prices are found, with the chosen rule in plain words. */
export function RoundsFields({ rule, onRule, field }: RoundsFieldsProps) {
  return (
    <Panel title={words.rounds} sentence={words.roundsSentence}>
      <FieldGrid>
        <Select<RuleName> label={words.rule} choices={ruleChoices} value={rule} onValueChange={onRule} />
        <DecimalField label={words.tolerance} hint={words.toleranceHint} unit={words.percent} {...field('tolerance')} />
        <DecimalField
          label={words.maxRounds}
          hint={words.maxRoundsHint}
          unit={words.roundsUnit}
          {...field('maxRounds')}
        />
      </FieldGrid>
      <p className={styles['explanation']} aria-live="polite">
        {words.explain[rule]}
      </p>
      <p className={styles['note']}>{words.rounding}</p>
    </Panel>
  );
}
