import type { CatalogueVersion } from '../../../shared/catalogue/catalogue-version.ts';
import { currencyDigits } from '../../../shared/quantities/currency-digits.ts';
import { catalogueReport } from '../../../shared/reports/catalogue-report.ts';
import { pricesReport } from '../../../shared/reports/prices-report.ts';
import { roundsReport } from '../../../shared/reports/rounds-report.ts';
import { downloadText } from '../../live/download-text.ts';
import type { RoundsView } from './use-rounds-view.ts';

/** Every closed round, as the terminal writes it. */
export function exportRounds({ closed, settings }: RoundsView): void {
  downloadText('rounds.csv', roundsReport(closed, currencyDigits(settings.currency)));
}

/** The price list of the last round announced. */
export function exportPrices({ rounds, products, settings }: RoundsView): void {
  const round = rounds.at(-1);
  if (round !== undefined) downloadText('prices.csv', pricesReport(round, products, currencyDigits(settings.currency)));
}

/** The catalogue as a round was counted with. */
export function exportCatalogue(round: number, version: CatalogueVersion): void {
  downloadText(`catalogue-round-${round}.csv`, catalogueReport(version));
}
