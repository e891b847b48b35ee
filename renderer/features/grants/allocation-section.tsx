import { useMemo, useState } from 'react';
import type { MethodOutcome } from '../../../shared/grants/allocate-by-method.ts';
import { matchingMethod, methodsToCompare } from '../../../shared/grants/methods-to-compare.ts';
import { useMethodOutcomes } from '../../data/queries/use-grant-decision.ts';
import { useMatchSearch } from '../../data/queries/use-matching.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ScreenLink } from '../../ui/screen-link.tsx';
import { Stack } from '../../ui/stack.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { MatchPanel } from './match-panel.tsx';
import { methodWords } from './method-words.ts';
import { OutcomeChart } from './outcome-chart.tsx';
import { OutcomeMatrix } from './outcome-matrix.tsx';
import { OutcomeTable } from './outcome-table.tsx';
import { OutcomeWorking } from './outcome-working.tsx';
import type { GrantsCase } from './use-grants.ts';
import { words } from './words.ts';
import { WorkView } from './work-view.tsx';

type AllocationSectionProps = {
  readonly grants: GrantsCase;
  /** Null when nothing may be awarded now. */
  readonly onAward: ((outcome: MethodOutcome) => void) | null;
};

/** Every rule on the same requests, fund and ballots; the one that counts can be awarded by. */
export function AllocationSection({ grants, onAward }: AllocationSectionProps) {
  const { rows } = grants;
  if (rows.requests.length === 0) {
    return <EmptyState title={methodWords.noRequests} sentence={methodWords.noRequestsSentence} />;
  }
  if (rows.vote !== null && rows.vote.status !== 'locked') {
    return <EmptyState title={methodWords.votingNow} sentence={methodWords.votingSentence} />;
  }
  if (grants.facts.result === null && rows.vote === null) {
    return (
      <EmptyState
        title={words.noRound}
        sentence={methodWords.noRoundSentence}
        action={<ScreenLink to="rounds">{words.toRounds}</ScreenLink>}
      />
    );
  }
  return <Comparison grants={grants} onAward={onAward} />;
}

const poolName = 'common_fund';

/** Enough to see what the kinds of rule do; the others differ in their completion. */
const usual = /^(open_demand|greedy_(cost|card|points|borda)|phragmen|mes_(cost|card|points|borda)_add1u)$/;

function Comparison({ grants, onAward }: AllocationSectionProps) {
  const { inputs, rows, facts, method } = grants;
  const [showAll, setShowAll] = useState(false);
  const [picked, setPicked] = useState(method.name);
  const methods = useMemo(() => {
    const { vote } = rows;
    const least =
      vote?.rule.kind === 'greedy' && vote.rule.policy.kind === 'threshold' ? vote.rule.policy.leastVotes : 1;
    const all = methodsToCompare(
      vote === null ? null : { voteType: vote.voteType, ties: vote.ties, leastVotes: least, source: vote.source },
    );
    const shown = all.filter(({ name }) => showAll || usual.test(name)).filter(({ name }) => name !== method.name);
    const { pool } = inputs;
    const common =
      pool === null || vote !== null || method.method.kind === 'pool' ? [] : [{ name: poolName, method: pool }];
    return [method, ...common, ...shown];
  }, [rows, inputs, showAll, method]);
  const match = useMatchSearch(inputs.voted.grants);
  const found = match.search.kind === 'found' && rows.decision === null ? match.search : null;
  const compared = useMemo(
    () => (found === null ? methods : [...methods, { ...matchingMethod(found.seconds), match: found.record }]),
    [methods, found],
  );
  const state = useMethodOutcomes(inputs.voted, compared);
  const { currency } = facts.settings;
  return (
    <Stack>
      {rows.decision === null && <MatchPanel match={match} currency={currency} />}
      <WorkView state={state} label={methodWords.working} progress={methodWords.progress}>
        {(outcomes) => {
          const chosen = outcomes.find(({ name }) => name === picked) ?? outcomes[0];
          return (
            <Stack>
              <Panel
                title={methodWords.title}
                sentence={rows.vote === null ? methodWords.noBallots : methodWords.sentence}
                actions={chosen !== undefined && <AwardButton {...{ chosen, grants, onAward }} />}
              >
                <OutcomeTable
                  {...{ outcomes, currency, picked: chosen?.name ?? '', counts: method.name }}
                  onPick={setPicked}
                />
                {rows.vote !== null && (
                  <Checkbox label={methodWords.showAll} checked={showAll} onCheckedChange={setShowAll} />
                )}
              </Panel>
              <OutcomeChart outcomes={outcomes} currency={currency} />
              <OutcomeMatrix outcomes={outcomes} requests={rows.requests} currency={currency} />
              {chosen !== undefined && (
                <OutcomeWorking key={chosen.name} outcome={chosen} grants={grants} matched={found?.outcome ?? null} />
              )}
            </Stack>
          );
        }}
      </WorkView>
    </Stack>
  );
}

type AwardButtonProps = AllocationSectionProps & { readonly chosen: MethodOutcome };

/** With a vote of the members only the rule that was chosen before it can be awarded by. */
function AwardButton({ chosen, grants, onAward }: AwardButtonProps) {
  if (onAward === null) return null;
  const isOther = grants.rows.vote !== null && chosen.name !== grants.method.name;
  return (
    <Button tone="primary" disabled={isOther} onClick={() => onAward(chosen)}>
      {methodWords.award}
    </Button>
  );
}
