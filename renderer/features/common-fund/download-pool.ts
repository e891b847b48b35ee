import type { PoolAllocation } from '../../../shared/grants/pool/pool-round.ts';
import { minorDigits } from '../../i18n/formats.ts';
import { downloadSheet } from '../../live/download-sheet.ts';
import type { PoolFacts } from './pool-facts.ts';
import { words } from './words.ts';

/** A column for each co-op, so that each finds what it posts; amounts in units of the currency. */
export function downloadPool({ settings }: PoolFacts, { awards, coops }: PoolAllocation): Promise<void> {
  const minor = 10 ** minorDigits(settings.currency);
  const header = [words.request, words.asked, ...coops.map(({ coop }) => coop), words.award];
  const rows = awards.map(({ request, award, shares }) => [
    `${request.id} ${request.producer}`,
    request.amount / minor,
    ...shares.map(({ amount }) => amount / minor),
    award / minor,
  ]);
  const totals = coops.map(({ coop, pays, keeps }) => [coop, (pays + keeps) / minor, pays / minor, keeps / minor]);
  return downloadSheet(words.fileName, [
    { name: words.awards, header, rows },
    { name: words.partners, header: [words.coop, words.budget, words.pays, words.keeps], rows: totals },
  ]);
}
