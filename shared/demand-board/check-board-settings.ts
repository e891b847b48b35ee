import { parseIsoDate } from '../calendar/parse-iso-date.ts';
import type { BoardSettings } from './board-settings.ts';
import { leastHouseholds } from './fewest-households.ts';

export type BoardSettingsFault =
  | { readonly field: 'fewestHouseholds'; readonly code: 'below-floor' | 'not-whole' }
  | { readonly field: 'deadline'; readonly code: 'not-a-date' }
  | { readonly field: 'contact'; readonly code: 'too-long' }
  | { readonly field: 'bandPercent'; readonly code: 'out-of-range' };

const longestContact = 300;
const widestBandPercent = 90;

/** Everything that is wrong with the settings of the board; empty when they can be kept. */
export function checkBoardSettings(settings: BoardSettings): readonly BoardSettingsFault[] {
  const { fewestHouseholds, deadline, contact, bandPercent } = settings;
  const faults: BoardSettingsFault[] = [];
  if (!Number.isSafeInteger(fewestHouseholds)) faults.push({ field: 'fewestHouseholds', code: 'not-whole' });
  else if (fewestHouseholds < leastHouseholds) faults.push({ field: 'fewestHouseholds', code: 'below-floor' });
  if (deadline !== null && parseIsoDate(deadline) === null) faults.push({ field: 'deadline', code: 'not-a-date' });
  if (contact.length > longestContact) faults.push({ field: 'contact', code: 'too-long' });
  const isBand = Number.isSafeInteger(bandPercent) && bandPercent >= 0 && bandPercent <= widestBandPercent;
  if (!isBand) faults.push({ field: 'bandPercent', code: 'out-of-range' });
  return faults;
}
