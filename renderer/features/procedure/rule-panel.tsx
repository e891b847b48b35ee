import { useMemo, useState } from 'react';
import { type AllowanceRule, proposeAllowances } from '../../../shared/members/allowance-rule.ts';
import type { Household } from '../../../shared/members/household.ts';
import { applyAllowanceRule } from '../../data/commands/allowance-commands.ts';
import { money, plural } from '../../i18n/formats.ts';
import { useAct } from '../../live/use-act.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Row, Stack } from '../../ui/stack.tsx';
import { readRule, ruleDraftOf } from './allowance-draft.ts';
import { AllowanceTable } from './allowance-table.tsx';
import { allowanceWords as words } from './allowance-words.ts';
import { refusalSentence } from './refusal-sentence.ts';
import { RuleFields } from './rule-fields.tsx';

type RulePanelProps = {
  readonly households: readonly Household[];
  /** The rule applied last, or null. */
  readonly applied: AllowanceRule | null;
  readonly currency: string;
};

/** The rule for allowances: typed, previewed for all households, applied as one change. */
export function RulePanel({ households, applied, currency }: RulePanelProps) {
  const [draft, setDraft] = useState(() => ruleDraftOf(applied, currency));
  const isEmpty = draft.perHousehold === '' && draft.first === '';
  const read = useMemo(() => readRule(draft, currency), [draft, currency]);
  return (
    <Panel title={words.ruleTitle} sentence={words.ruleSentence}>
      <Stack>
        <RuleFields
          draft={draft}
          currency={currency}
          onChange={(part) => setDraft((before) => ({ ...before, ...part }))}
        />
        {read.kind === 'refused' && !isEmpty && <Notice tone="attention" title={read.sentence} />}
        {read.kind === 'rule' && <Preview households={households} rule={read.rule} currency={currency} />}
      </Stack>
    </Panel>
  );
}

type PreviewProps = {
  readonly households: readonly Household[];
  readonly rule: AllowanceRule;
  readonly currency: string;
};

function Preview({ households, rule, currency }: PreviewProps) {
  const act = useAct();
  const [asking, setAsking] = useState(false);
  const rows = useMemo(() => proposeAllowances(households, rule), [households, rule]);
  const changed = rows.filter(({ now, then }) => now !== then);
  const sum = changed.reduce((total, { now, then }) => total + then - now, 0);
  const sentence =
    changed.length === 0 ? words.same : words.changes(plural(changed.length, words.households), money(sum, currency));
  return (
    <>
      <Row>
        <p>{sentence}</p>
        <Button tone="primary" disabled={changed.length === 0} onClick={() => setAsking(true)}>
          {words.apply}
        </Button>
      </Row>
      <AllowanceTable rows={rows} rule={rule} currency={currency} />
      <ConfirmDialog
        open={asking}
        title={words.applyTitle}
        sentence={sentence}
        confirmLabel={words.applyConfirm}
        reason="required"
        reasonLabel={words.applyReason}
        onClose={() => setAsking(false)}
        onConfirm={(why) => {
          setAsking(false);
          const texts = { saved: words.applied, refused: refusalSentence };
          void act((book) => applyAllowanceRule(book, rule, why), texts);
        }}
      />
    </>
  );
}
