import type { PlanEntryState } from '../../data/queries/use-plan-entry-state.ts';
import { Badge, type Tone } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Menu, type MenuItem } from '../../ui/menu.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Row, Stack } from '../../ui/stack.tsx';
import { standingSentences } from './standing-sentences.ts';
import { standingWords as words } from './standing-words.ts';
import { startWords } from './start-words.ts';

type PlanBarProps = {
  readonly state: PlanEntryState;
  readonly lastRound: number | null;
  /** What the lines on the screen cost, in a sentence. */
  readonly cost: string;
  readonly starts: readonly MenuItem[];
  readonly menu: readonly MenuItem[];
  /** Null: there is nothing to hand in. */
  readonly onHandIn: (() => void) | null;
};

const tones: Readonly<Record<string, Tone>> = {
  late: 'attention',
  absent: 'info',
  submitted: 'success',
  imported: 'success',
};

/** How the plan stands, and what can be done with it: one action goes on, the others begin or look back. */
export function PlanBar({ state, lastRound, cost, starts, menu, onHandIn }: PlanBarProps) {
  const { plan, draft, standing } = state;
  const status = plan === null ? 'none' : (standing?.status ?? 'imported');
  return (
    <Panel
      title={words.title}
      actions={
        <>
          <Menu trigger={<Button>{startWords.start}</Button>} items={starts} />
          <Menu trigger={<Button>{words.more}</Button>} items={menu} />
          <Button tone="primary" disabled={onHandIn === null} onClick={() => onHandIn?.()}>
            {words.handIn}
          </Button>
        </>
      }
    >
      <Stack>
        <Row>
          <Badge tone={tones[status] ?? 'neutral'}>{words.badges[status]}</Badge>
          {draft !== null && <Badge tone="attention">{words.badges.draft}</Badge>}
          <span>{standingSentences(state, lastRound).join(' ')}</span>
        </Row>
        <p>{cost}</p>
      </Stack>
    </Panel>
  );
}
