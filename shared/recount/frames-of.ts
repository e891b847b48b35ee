import type { RoundInputs } from '../assembly/rounds/round-inputs.ts';
import type { RoundRecord } from '../assembly/rounds/round-record.ts';
import { type AnnouncementFrame, announcementFrame } from './announcement-frame.ts';

/** The frames of all announcements of rounds whose inputs never changed, by the round that was announced. */
export function framesOf(closed: readonly RoundRecord[], inputs: RoundInputs): ReadonlyMap<number, AnnouncementFrame> {
  return new Map(closed.slice(0, -1).map((round) => [round.number + 1, announcementFrame(round, inputs)]));
}
