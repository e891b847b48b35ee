import { roundsForecast } from '../../../../shared/assembly/session/rounds-forecast.ts';
import { count } from '../../../i18n/formats.ts';
import type { RoundsView } from '../use-rounds-view.ts';
import { words } from './session-words.ts';

/** How many more rounds the rule expects after the last closed one, and how far that can be relied on. */
export function forecastText(
  { rounds, settings }: Pick<RoundsView, 'rounds' | 'settings'>,
  roundsLeft: number | null,
): string {
  const { maxRounds } = settings.rule;
  const forecast = roundsForecast({ rounds, roundsLeft, maxRounds });
  switch (forecast.kind) {
    case 'none':
      return words.forecast.none;
    case 'unknown':
      return words.forecast[forecast.closed < 2 ? 'not-yet' : 'not-falling'];
    case 'beyond':
      return words.forecast.beyond(forecast.allowed);
    case 'unsteady':
      return words.forecast.unsteady(forecast.roundsLeft, count(forecast.endedThen));
    case 'first':
    case 'steady':
      return words.forecast[forecast.kind](forecast.roundsLeft);
  }
}
