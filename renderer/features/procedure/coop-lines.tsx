import { count } from '../../i18n/formats.ts';
import { Button } from '../../ui/button.tsx';
import { DecimalField } from '../../ui/decimal-field.tsx';
import { FieldGrid, Stack } from '../../ui/stack.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { type CoopDraft, emptyCoop, type GoodDraft } from './good-draft.ts';
import { goodWords as words } from './good-words.ts';

type CoopLinesProps = {
  readonly draft: Pick<GoodDraft, 'own' | 'others'>;
  readonly onChange: (part: Partial<GoodDraft>) => void;
};

/** Who else bears a part, and how much; nothing but a button while the good is this co-op's alone. */
export function CoopLines({ draft, onChange }: CoopLinesProps) {
  const { own, others } = draft;
  return (
    <Stack>
      <p>{others.length === 0 ? words.oursAlone : words.sharedBetween}</p>
      {others.length > 0 && (
        <CoopLine
          labels={{ coop: words.ownCoop, part: words.ownPart }}
          line={own}
          onLine={(line) => onChange({ own: line })}
        />
      )}
      {others.map((line, at) => {
        const number = count(at + 1);
        return (
          <CoopLine
            // biome-ignore lint/suspicious/noArrayIndexKey: lines are only added at the end
            key={at}
            labels={{ coop: words.otherCoop(number), part: words.otherPart(number) }}
            line={line}
            onLine={(changed) => onChange({ others: others.with(at, changed) })}
          />
        );
      })}
      <div>
        <Button size="small" onClick={() => onChange({ others: [...others, emptyCoop] })}>
          {words.addCoop}
        </Button>
      </div>
    </Stack>
  );
}

type CoopLineProps = {
  readonly labels: { readonly coop: string; readonly part: string };
  readonly line: CoopDraft;
  readonly onLine: (line: CoopDraft) => void;
};

function CoopLine({ labels, line, onLine }: CoopLineProps) {
  return (
    <FieldGrid>
      <TextField
        label={labels.coop}
        value={line.coop}
        maxLength={200}
        onValueChange={(coop) => onLine({ ...line, coop })}
      />
      <DecimalField
        label={labels.part}
        unit={words.percent}
        value={line.part}
        onValueChange={(part) => onLine({ ...line, part })}
      />
    </FieldGrid>
  );
}
