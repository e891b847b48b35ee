import type { VoteEntry } from '../../../shared/members/vote.ts';
import { DecimalField } from '../../ui/decimal-field.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { FieldGrid, Stack } from '../../ui/stack.tsx';
import { awardWords } from './award-words.ts';
import styles from './grants.module.css';

export type ItemDraft = {
  readonly outcome: VoteEntry['outcome'];
  readonly inFavour: string;
  readonly against: string;
  readonly abstained: string;
};

export const emptyItem: ItemDraft = { outcome: 'accepted', inFavour: '', against: '', abstained: '' };

type ItemFieldsProps = {
  readonly title: string;
  readonly sentence: string;
  readonly draft: ItemDraft;
  readonly onChange: (part: Partial<ItemDraft>) => void;
};

const outcomes = [
  { value: 'accepted', label: awardWords.accepted },
  { value: 'declined', label: awardWords.declined },
] as const;

/** One vote of the board: counts only, never who voted how. */
export function ItemFields({ title, sentence, draft, onChange }: ItemFieldsProps) {
  return (
    <fieldset className={styles['item']}>
      <legend>{title}</legend>
      <Stack>
        <p>{sentence}</p>
        <SegmentedControl
          label={awardWords.outcome}
          choices={outcomes}
          value={draft.outcome}
          onValueChange={(outcome) => onChange({ outcome })}
        />
        <FieldGrid>
          <DecimalField
            label={awardWords.inFavour}
            value={draft.inFavour}
            onValueChange={(inFavour) => onChange({ inFavour })}
          />
          <DecimalField
            label={awardWords.against}
            value={draft.against}
            onValueChange={(against) => onChange({ against })}
          />
          <DecimalField
            label={awardWords.abstained}
            value={draft.abstained}
            onValueChange={(abstained) => onChange({ abstained })}
          />
        </FieldGrid>
      </Stack>
    </fieldset>
  );
}
