import type { GrantBallot, GrantVote } from '../../../shared/grants/grant-vote.ts';
import { removeBallot } from '../../data/commands/grant-vote-commands.ts';
import type { GrantRows } from '../../data/grants/grant-inputs.ts';
import { count } from '../../i18n/formats.ts';
import { useAct } from '../../live/use-act.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { Panel } from '../../ui/panel.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { BallotEntryForm } from './ballot-entry.tsx';
import { ballotText } from './ballot-text.ts';
import { refusalSentence } from './refusal-sentence.ts';
import { voteWords } from './vote-words.ts';

type BallotPanelProps = { readonly vote: GrantVote; readonly rows: GrantRows };

/** Ballots typed one after the other. What they say stays hidden until they are locked. */
export function BallotPanel({ vote, rows }: BallotPanelProps) {
  const { ballots, requests } = rows;
  const checked = ballots.filter(({ checkedBy }) => checkedBy !== null).length;
  return (
    <Panel title={voteWords.entry} sentence={vote.status === 'open' ? voteWords.entrySentence : ''}>
      {vote.status === 'open' && <BallotEntryForm vote={vote} requests={requests.map(({ id }) => id)} />}
      <p>
        {vote.check === 'none'
          ? voteWords.inOnly(count(ballots.length))
          : voteWords.progress(count(ballots.length), count(checked))}
      </p>
      {vote.status === 'open' && <p>{voteWords.hiddenUntilLocked}</p>}
      <BallotTable vote={vote} ballots={ballots} />
    </Panel>
  );
}

function BallotTable({ vote, ballots }: { readonly vote: GrantVote; readonly ballots: readonly GrantBallot[] }) {
  const act = useAct();
  const takeOut = (number: string) =>
    void act((book) => removeBallot(book, number), { saved: voteWords.removed(number), refused: refusalSentence });
  const common: readonly Column<GrantBallot>[] = [
    { key: 'number', header: voteWords.number, cell: ({ number }) => number, sortBy: ({ number }) => number },
    { key: 'group', header: voteWords.group, cell: ({ group }) => group ?? '' },
    {
      key: 'state',
      header: voteWords.state,
      cell: ({ checkedBy, origin }) => (
        <Badge tone={checkedBy === null ? 'neutral' : 'success'}>
          {origin === 'demand' ? voteWords.fromPlan : voteWords.states[checkedBy === null ? 'entered' : 'checked']}
        </Badge>
      ),
    },
  ];
  const last: Column<GrantBallot> =
    vote.status === 'locked'
      ? { key: 'choices', header: voteWords.choices, cell: ballotText }
      : {
          key: 'remove',
          header: voteWords.remove,
          cell: ({ number }) => (
            <Button size="small" aria-label={voteWords.removeOf(number)} onClick={() => takeOut(number)}>
              {voteWords.remove}
            </Button>
          ),
        };
  return (
    <DataTable
      caption={voteWords.table}
      rows={ballots}
      columns={[...common, last]}
      rowKey={({ number }) => number}
      empty={<EmptyState title={voteWords.noBallots} sentence={voteWords.noBallotsSentence} />}
    />
  );
}
