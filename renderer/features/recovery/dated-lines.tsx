import { Button } from '../../ui/button.tsx';
import { DecimalField } from '../../ui/decimal-field.tsx';
import { FieldGrid, Row } from '../../ui/stack.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { DatedDraft } from './agreement-draft.ts';
import { words } from './words.ts';

type DatedLinesProps = {
  readonly kind: 'pay-out' | 'milestone';
  readonly lines: readonly DatedDraft[];
  readonly currency: string;
  readonly onChange: (lines: readonly DatedDraft[]) => void;
};

const names = {
  'pay-out': { on: words.payOutOn, amount: words.payOutAmount, add: words.addPayOut },
  milestone: { on: words.milestoneOn, amount: words.milestoneAmount, add: words.addMilestone },
} as const;

/** Amounts on dates, a line each; an emptied milestone is left out by removing its line. */
export function DatedLines({ kind, lines, currency, onChange }: DatedLinesProps) {
  const name = names[kind];
  const set = (key: number, part: Partial<DatedDraft>) =>
    onChange(lines.map((line) => (line.key === key ? { ...line, ...part } : line)));
  const add = () => {
    const key = Math.max(-1, ...lines.map((line) => line.key)) + 1;
    onChange([...lines, { key, what: '', on: lines.at(-1)?.on ?? '', amount: '' }]);
  };
  return (
    <>
      {lines.map(({ key, what, on, amount }, at) => (
        <FieldGrid key={key}>
          {kind === 'milestone' && (
            <TextField
              label={words.milestoneWhat(String(at + 1))}
              value={what}
              onValueChange={(text) => set(key, { what: text })}
            />
          )}
          <TextField
            label={name.on(String(at + 1))}
            type="date"
            value={on}
            onValueChange={(text) => set(key, { on: text })}
          />
          <DecimalField
            label={name.amount(String(at + 1))}
            unit={currency}
            value={amount}
            onValueChange={(text) => set(key, { amount: text })}
          />
        </FieldGrid>
      ))}
      <Row>
        <Button size="small" onClick={add}>
          {name.add}
        </Button>
        {lines.length > (kind === 'pay-out' ? 1 : 0) && (
          <Button size="small" tone="quiet" onClick={() => onChange(lines.slice(0, -1))}>
            {kind === 'pay-out' ? words.removePayOut : words.removeMilestone}
          </Button>
        )}
      </Row>
    </>
  );
}
