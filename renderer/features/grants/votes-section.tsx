import { useState } from 'react';
import { dropGrantVote, lockGrantVote, openGrantVote } from '../../data/commands/grant-vote-commands.ts';
import type { GrantRows } from '../../data/grants/grant-inputs.ts';
import { plural } from '../../i18n/formats.ts';
import { useAct } from '../../live/use-act.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { KeyValueList, Panel } from '../../ui/panel.tsx';
import { Row } from '../../ui/stack.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { awardWords } from './award-words.ts';
import { BallotPanel } from './ballot-panel.tsx';
import { ruleName, sourceName, tieName } from './method-name.ts';
import { refusalSentence } from './refusal-sentence.ts';
import { VoteRuleDialog } from './vote-rule-dialog.tsx';
import { voteWords } from './vote-words.ts';
import { VotersPanel } from './voters-panel.tsx';

type VotesSectionProps = { readonly rows: GrantRows; readonly isDecided: boolean };
type Open = 'rule' | 'open' | 'lock' | null;

/** The members' vote in its order: rule, opening, ballots, locking. */
export function VotesSection({ rows, isDecided }: VotesSectionProps) {
  const { vote, ballots } = rows;
  const [open, setOpen] = useState<Open>(null);
  const act = useAct();
  const close = () => setOpen(null);
  const choose = (
    <Button tone="primary" onClick={() => setOpen('rule')}>
      {voteWords.choose}
    </Button>
  );
  return (
    <>
      <Panel
        title={voteWords.title}
        sentence={voteWords.sentence}
        actions={!isDecided && <VoteSteps rows={rows} onStep={setOpen} />}
      >
        {vote === null ? (
          <EmptyState
            title={voteWords.none}
            sentence={voteWords.noneSentence}
            {...(!isDecided && { action: choose })}
          />
        ) : (
          <VoteRuleLines vote={vote} />
        )}
      </Panel>
      {isBallotTime(vote) && <BallotPanel vote={vote} rows={rows} />}
      {vote?.status === 'open' && vote.source.kind !== 'demand' && <VotersPanel />}
      {open === 'rule' && <VoteRuleDialog vote={vote} onClose={close} />}
      {open === 'open' && (
        <ConfirmDialog
          open
          title={voteWords.openTitle}
          sentence={voteWords.openSentence}
          confirmLabel={voteWords.open}
          onClose={close}
          onConfirm={() => {
            close();
            void act(openGrantVote, { saved: voteWords.opened, refused: refusalSentence });
          }}
        />
      )}
      {open === 'lock' && (
        <ConfirmDialog
          open
          title={voteWords.lockTitle}
          sentence={lockSentence(vote, ballots.length)}
          confirmLabel={voteWords.lock}
          onClose={close}
          onConfirm={() => {
            close();
            void act(lockGrantVote, { saved: voteWords.locked, refused: refusalSentence });
          }}
        />
      )}
    </>
  );
}

type Vote = GrantRows['vote'];

/** Ballots are shown from the opening on; where open demand alone decides there are none before the locking. */
function isBallotTime(vote: Vote): vote is NonNullable<Vote> {
  if (vote === null || vote.status === 'chosen') return false;
  return vote.status === 'locked' || vote.source.kind !== 'demand';
}

function lockSentence(vote: Vote, ballots: number): string {
  const typed = plural(ballots, voteWords.ballotForms);
  switch (vote?.source.kind) {
    case 'demand':
      return voteWords.lockDemandSentence;
    case 'both':
      return voteWords.lockBothSentence(typed);
    default:
      return voteWords.lockSentence(typed);
  }
}

function VoteSteps({ rows, onStep }: { readonly rows: GrantRows; readonly onStep: (step: Open) => void }) {
  const act = useAct();
  const { vote } = rows;
  if (vote === null || vote.status === 'locked') return null;
  if (vote.status === 'open') {
    return (
      <Button tone="primary" onClick={() => onStep('lock')}>
        {voteWords.lock}
      </Button>
    );
  }
  return (
    <Row>
      <Button
        tone="quiet"
        onClick={() => void act(dropGrantVote, { saved: voteWords.dropped, refused: refusalSentence })}
      >
        {voteWords.drop}
      </Button>
      <Button onClick={() => onStep('rule')}>{voteWords.change}</Button>
      <Button tone="primary" onClick={() => onStep('open')}>
        {voteWords.open}
      </Button>
    </Row>
  );
}

function VoteRuleLines({ vote }: { readonly vote: NonNullable<GrantRows['vote']> }) {
  return (
    <KeyValueList
      items={[
        { label: awardWords.rule, value: ruleName(vote.rule) },
        { label: voteWords.sourceLabel, value: sourceName(vote.source) },
        { label: voteWords.typeLabel, value: voteWords.types[vote.voteType] },
        { label: awardWords.ties, value: tieName(vote.ties) },
        ...(vote.source.kind === 'demand'
          ? []
          : [{ label: voteWords.checkLabel, value: voteWords.checks[vote.check] }]),
        {
          label: voteWords.state,
          value: <Badge tone={vote.status === 'locked' ? 'success' : 'info'}>{voteWords.badges[vote.status]}</Badge>,
        },
      ]}
    />
  );
}
