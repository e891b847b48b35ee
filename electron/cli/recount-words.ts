import type { Difference } from '../../shared/recount/compare-line.ts';
import type { PublishedRounds } from '../../shared/recount/published-rounds.ts';
import type { PublishedFault } from '../../shared/recount/read-line.ts';
import type { RoundRecount } from '../../shared/recount/recount.ts';

const faultWords: Readonly<Record<PublishedFault['code'], string>> = {
  'not-this-format': 'this is no published file of rounds, or one of a later version',
  'cut-short': 'the file ends here, its rest is missing',
  'not-json': 'the line is damaged',
  'no-check': 'the line has lost its check',
  'not-allowed': 'the field has a value that it cannot have',
  'not-canonical': 'the line is written in another way than it was published',
  changed: 'the line was changed after it was published',
  'out-of-order': 'another line should stand here',
};

/** "Line 33, field result.demand: the field has a value that it cannot have" */
export function faultSentence({ line, field, code }: PublishedFault): string {
  return `Line ${line}${field === null ? '' : `, field ${field}`}: ${faultWords[code]}`;
}

export function unreadableSentence(path: string): string {
  return `${path} cannot be read; check the path`;
}

/** "Line 33: there are bytes that are no UTF-8 text; …" */
export function strangeBytesSentence(line: number): string {
  return `Line ${line}: there are bytes that are no UTF-8 text; the file was changed, or is no published file`;
}

/** "Round 2: 14 prices equal to the cent, worst 4.1 % (E01)" */
export function roundSentence({ round, differences, prices }: RoundRecount, published: PublishedRounds): string {
  const name = round === 0 ? 'Head of the file' : `Round ${round}`;
  if (differences.length > 0) {
    return `${name}: ${differences.length} ${differences.length === 1 ? 'figure differs' : 'figures differ'}`;
  }
  const head = published.rounds[round - 1]?.head.line;
  const worst = head?.worst == null ? 'nothing to clear' : `worst ${percent(head.worstImbalance)} (${head.worst})`;
  const older = round > 1 && head?.rule === null ? ', announced before what prices rest on was kept' : '';
  const equal = head?.rule === 'declared' ? 'with all sums equal' : 'equal to the cent';
  return `${name}: ${prices.length} ${prices.length === 1 ? 'price' : 'prices'} ${equal}, ${worst}${declaredPart(prices)}${older}`;
}

/** ", from declared plans: 12 prices shown to the cent, 2 within the published sums, 1 taken as announced" */
function declaredPart(prices: RoundRecount['prices']): string {
  const shown = prices.flatMap(({ restsOn }) => restsOn ?? []);
  if (shown.length === 0) return '';
  const exact = shown.filter((one) => one === 'to-the-cent').length;
  const near = shown.filter((one) => one === 'within' || one === 'best').length;
  const rest = shown.length - exact - near;
  return `, from declared plans: ${exact} shown to the cent, ${near} within the published sums, ${rest} taken as announced`;
}

/** "line 33, round 2, E01, price: published 3.46, recomputed 3.45" */
export function differenceLine({ at, round, product, field, published, recomputed }: Difference): string {
  const place = [`line ${at}`, ...(round === 0 ? [] : [`round ${round}`]), ...(product === null ? [] : [product])];
  if (field === 'line')
    return `${place.join(', ')}: the line was changed, its check is ${published} and should be ${recomputed}`;
  if (field === 'seal') return `${place.join(', ')}: the round does not fit its seal`;
  return `${place.join(', ')}, ${field}: published ${published}, recomputed ${recomputed}`;
}

function percent(ratio: string | null): string {
  return `${(Number(ratio ?? 0) * 100).toFixed(1)} %`;
}
