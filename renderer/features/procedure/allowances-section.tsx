import { Stack } from '../../ui/stack.tsx';
import { ExceptionsPanel } from './exceptions-panel.tsx';
import type { ProcedureFacts } from './procedure-facts.ts';
import { RulePanel } from './rule-panel.tsx';

/** Allowances by one rule for all, and exceptions for this period. */
export function AllowancesSection({ facts }: { readonly facts: ProcedureFacts }) {
  return (
    <Stack>
      <ExceptionsPanel exceptions={facts.exceptions} budgets={facts.budgets} currency={facts.currency} />
      <RulePanel households={facts.households} applied={facts.rule} currency={facts.currency} />
    </Stack>
  );
}
