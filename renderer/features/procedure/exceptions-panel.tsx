import { useState } from 'react';
import type { AllowanceException } from '../../../shared/members/allowance-exception.ts';
import type { PlanBudget } from '../../../shared/procedure/plan-budgets.ts';
import { decideException, withdrawException } from '../../data/commands/allowance-commands.ts';
import { useHouseholdPlans } from '../../data/queries/use-household-plans.ts';
import { money } from '../../i18n/formats.ts';
import { useAct } from '../../live/use-act.ts';
import { Button } from '../../ui/button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { allowanceWords as words } from './allowance-words.ts';
import { ExceptionDialog } from './exception-dialog.tsx';
import { ExceptionsTable } from './exceptions-table.tsx';
import { refusalSentence } from './refusal-sentence.ts';
import { VoteDialog } from './vote-dialog.tsx';

type ExceptionsPanelProps = {
  readonly exceptions: readonly AllowanceException[];
  readonly budgets: ReadonlyMap<string, PlanBudget>;
  readonly currency: string;
};

/** Who asks to plan above the allowance, and how it was voted. */
export function ExceptionsPanel({ exceptions, budgets, currency }: ExceptionsPanelProps) {
  const act = useAct();
  const plans = useHouseholdPlans();
  const [asking, setAsking] = useState(false);
  const [voting, setVoting] = useState<AllowanceException | null>(null);
  const costs = plans.kind === 'ready' ? plans.value : new Map();
  const withdraw = (household: string) => {
    const texts = { saved: words.withdrawn(household), refused: refusalSentence };
    void act((book) => withdrawException(book, household), texts);
  };
  return (
    <Panel
      title={words.exceptions}
      sentence={words.exceptionsSentence}
      actions={<Button onClick={() => setAsking(true)}>{words.ask}</Button>}
    >
      <ExceptionsTable
        rows={exceptions.map((exception) => ({
          exception,
          budget: budgets.get(exception.household) ?? null,
          plan: costs.get(exception.household) ?? null,
        }))}
        currency={currency}
        onVote={setVoting}
        onWithdraw={withdraw}
      />
      {asking && (
        <ExceptionDialog
          households={[...budgets.keys()]}
          plans={costs}
          currency={currency}
          onClose={() => setAsking(false)}
        />
      )}
      {voting !== null && (
        <VoteDialog
          title={words.voteTitle(voting.household)}
          sentence={words.voteSentence(money(voting.amountPerWeek, currency))}
          decide={(book, vote) => decideException(book, voting.household, vote)}
          onClose={() => setVoting(null)}
        />
      )}
    </Panel>
  );
}
