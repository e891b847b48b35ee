import type { RecoveryState } from '../../../shared/recovery/grant-state.ts';
import { Badge, type Tone } from '../../ui/badge.tsx';
import { words } from './words.ts';

const tones: Readonly<Record<RecoveryState, Tone>> = {
  requested: 'neutral',
  decided: 'attention',
  agreed: 'info',
  'paid-out': 'info',
  recovering: 'info',
  paused: 'attention',
  recovered: 'success',
  released: 'neutral',
  'written-off': 'refusal',
  cancelled: 'neutral',
};

export function StateBadge({ state }: { readonly state: RecoveryState }) {
  return <Badge tone={tones[state]}>{words.states[state]}</Badge>;
}
