import type { MilestoneStanding } from '../../../shared/recovery/milestone-standings.ts';
import { meetMilestone } from '../../data/commands/recovery-commands.ts';
import { amount, date } from '../../i18n/formats.ts';
import { useAct } from '../../live/use-act.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { Panel } from '../../ui/panel.tsx';
import { milestonesInPart } from './milestones-in-part.ts';
import { refusalSentence } from './refusal-sentence.ts';
import type { GrantRow } from './use-recovery-facts.ts';
import { words } from './words.ts';

type MilestonesProps = { readonly row: GrantRow; readonly currency: string; readonly today: string };
const tones = { waiting: 'neutral', met: 'success', missed: 'attention' } as const;

/** The milestones: met, missed, or still to come. */
export function MilestonesTable({ row, currency, today }: MilestonesProps) {
  const act = useAct();
  const { milestones } = row.standing;
  if (milestones.length === 0) return null;
  const meet = (milestone: number) =>
    void act((book) => meetMilestone(book, { grant: row.file.grant, milestone, date: today }), {
      saved: words.metKept,
      refused: (refusal) => refusalSentence(refusal, currency),
    });
  const sentence = milestonesInPart(row, currency);
  const rows = milestones.map((milestone, place) => ({ ...milestone, place }));
  return (
    <Panel title={words.milestones} {...(sentence !== null && { sentence })}>
      <DataTable
        caption={words.milestones}
        rows={rows}
        columns={columnsOf(currency, meet)}
        rowKey={({ place }) => String(place)}
      />
    </Panel>
  );
}

type Placed = MilestoneStanding & { readonly place: number };

function columnsOf(currency: string, meet: (place: number) => void): readonly Column<Placed>[] {
  return [
    { key: 'what', header: words.milestone, cell: ({ what }) => what },
    {
      key: 'due',
      header: words.due0,
      cell: ({ dueOn, agreedFor }) =>
        dueOn === agreedFor ? date(dueOn) : `${date(dueOn)} (${words.movedTo(date(agreedFor))})`,
    },
    { key: 'amount', header: words.amount, kind: 'number', cell: (one) => amount(one.amount, currency) },
    {
      key: 'state',
      header: words.state,
      cell: ({ state, metOn }) => (
        <>
          <Badge tone={tones[state]}>{words.milestoneStates[state]}</Badge>
          {metOn !== null && ` ${words.metOn(date(metOn))}`}
        </>
      ),
    },
    {
      key: 'meet',
      header: words.meet,
      cell: ({ state, place, what }) =>
        state !== 'met' && (
          <Button size="small" tone="quiet" aria-label={words.meetOf(what)} onClick={() => meet(place)}>
            {words.meet}
          </Button>
        ),
    },
  ];
}
