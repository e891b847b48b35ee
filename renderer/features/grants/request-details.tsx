import { count } from '../../i18n/formats.ts';
import { Button } from '../../ui/button.tsx';
import { DecimalField } from '../../ui/decimal-field.tsx';
import { FieldGrid } from '../../ui/stack.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import { AttachmentFields } from './attachment-fields.tsx';
import styles from './grants.module.css';
import type { RequestFieldsProps } from './request-fields.tsx';
import { requestWords } from './request-words.ts';

/** What a request may say beside its amount: sizes, milestones, persons, papers, and the producer's means. */
export function RequestDetails(props: RequestFieldsProps) {
  return (
    <>
      <h3 className={styles['part']}>{requestWords.money}</h3>
      <SizeFields {...props} />
      <h3 className={styles['part']}>{requestWords.supply}</h3>
      <MilestoneFields {...props} />
      <h3 className={styles['part']}>{requestWords.persons}</h3>
      <TextArea
        label={requestWords.related}
        hint={requestWords.relatedHint}
        optional
        rows={2}
        value={props.draft.related}
        onValueChange={(related) => props.onChange({ related })}
      />
      <AttachmentFields
        attachments={props.draft.attachments}
        onChange={(attachments) => props.onChange({ attachments })}
      />
      <h3 className={styles['part']}>{requestWords.means}</h3>
      <MeansFields {...props} />
    </>
  );
}

function SizeFields({ draft, refusals, currency, onChange }: RequestFieldsProps) {
  return (
    <FieldGrid>
      <DecimalField
        label={requestWords.minimum(currency)}
        hint={requestWords.minimumHint}
        optional
        value={draft.minimum}
        refusal={refusals.minimum ?? null}
        onValueChange={(minimum) => onChange({ minimum })}
      />
      <TextField
        label={requestWords.sizes(currency)}
        hint={requestWords.sizesHint}
        optional
        value={draft.sizes}
        refusal={refusals.sizes ?? null}
        onValueChange={(sizes) => onChange({ sizes })}
      />
      <TextField
        label={requestWords.group}
        hint={requestWords.groupHint}
        optional
        value={draft.group}
        maxLength={60}
        onValueChange={(group) => onChange({ group })}
      />
    </FieldGrid>
  );
}

function MilestoneFields({ draft, refusals, onChange }: RequestFieldsProps) {
  const rows = [...draft.milestones, ...(draft.milestones.length === 0 ? [{ what: '', dueOn: '' }] : [])];
  const change = (index: number, part: Partial<(typeof rows)[number]>) =>
    onChange({ milestones: rows.map((row, at) => (at === index ? { ...row, ...part } : row)) });
  return (
    <>
      <FieldGrid>
        <TextField
          label={requestWords.addsFrom}
          type="date"
          optional
          value={draft.addsFrom}
          refusal={refusals.addsFrom ?? null}
          onValueChange={(addsFrom) => onChange({ addsFrom })}
        />
      </FieldGrid>
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: milestones have no name of their own while they are typed
        <FieldGrid key={index}>
          <TextField
            label={requestWords.milestone(count(index + 1))}
            optional
            value={row.what}
            maxLength={200}
            refusal={index === 0 ? (refusals.milestones ?? null) : null}
            onValueChange={(what) => change(index, { what })}
          />
          <TextField
            label={requestWords.milestoneDue(count(index + 1))}
            type="date"
            optional
            value={row.dueOn}
            onValueChange={(dueOn) => change(index, { dueOn })}
          />
        </FieldGrid>
      ))}
      <div>
        <Button size="small" onClick={() => onChange({ milestones: [...rows, { what: '', dueOn: '' }] })}>
          {requestWords.addMilestone}
        </Button>
      </div>
    </>
  );
}

function MeansFields({ draft, refusals, currency, onChange }: RequestFieldsProps) {
  const labels = {
    capacityBefore: requestWords.capacityBefore,
    capacityAfter: requestWords.capacityAfter,
    unitCost: requestWords.unitCost(currency),
    otherDebts: requestWords.otherDebts(currency),
  } as const;
  const fields = Object.keys(labels) as (keyof typeof labels)[];
  return (
    <FieldGrid>
      {fields.map((field) => (
        <DecimalField
          key={field}
          label={labels[field]}
          optional
          value={draft[field]}
          refusal={refusals[field] ?? null}
          onValueChange={(value) => onChange({ [field]: value })}
        />
      ))}
      <TextField
        label={requestWords.sales(currency)}
        hint={requestWords.salesHint}
        optional
        value={draft.sales}
        refusal={refusals.sales ?? null}
        onValueChange={(sales) => onChange({ sales })}
      />
    </FieldGrid>
  );
}
