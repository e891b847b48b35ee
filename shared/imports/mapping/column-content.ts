import { readResponse } from '../../assembly/folder/response-words.ts';
import type { SheetColumn } from '../../sheets/sheet.ts';
import { readDate } from '../cells/read-date.ts';
import { readNumber } from '../cells/read-number.ts';
import type { ValueKind } from '../import-target.ts';
import { foldText } from '../names/fold-text.ts';
import { priorityByWord, readYesNo, rhythmByWord } from '../names/known-words.ts';
import type { NameIndex } from '../names/name-index.ts';
import { proposeMatches } from '../names/propose-matches.ts';

/** What a column's texts can be checked against. */
export type KnownNames = { readonly households: NameIndex; readonly products: NameIndex };

/** Different texts that are looked at; a column tells by its first hundred what it is. */
const sampleTexts = 100;
/** Looking for names like a text costs more than looking it up. */
const sampleLikely = 25;
const likelyPercent = 60;

export function sampleOf({ texts }: SheetColumn): readonly string[] {
  const sample: string[] = [];
  for (let at = 0; at < texts.length && sample.length < sampleTexts; at += 1) {
    const text = (texts[at] ?? '').trim();
    if (text !== '') sample.push(text);
  }
  return sample;
}

/** The share of a column's texts, 0 to 1, that are of a kind; 0 where any text would do. */
export function shareOfKind(sample: readonly string[], kind: ValueKind, known: KnownNames): number {
  const share = (isOne: (text: string) => boolean, texts = sample) => {
    return texts.length === 0 ? 0 : texts.filter(isOne).length / texts.length;
  };
  switch (kind) {
    case 'household':
      return share((text) => known.households.byCode.has(text) || known.households.byFolded.has(foldText(text)));
    case 'product':
      return share(
        (text) => isKnownProduct(text, known.products),
        sample.filter((text) => text.length <= 200).slice(0, sampleLikely),
      );
    case 'rhythm':
      return share((text) => rhythmByWord.has(foldText(text)) && !/^\d+$/.test(text));
    case 'priority':
      return share((text) => priorityByWord.has(foldText(text)));
    case 'response':
      return share((text) => readResponse(text.toLowerCase()) !== null);
    case 'yes-no':
      return sample.length > 2 ? 0 : share((text) => readYesNo(text) !== null);
    case 'date':
      return share((text) => readDate(text, 'day-first') !== null || readDate(text, 'month-first') !== null);
    case 'quantity':
    case 'price':
    case 'whole':
      return share((text) => readNumber(text, 6, 'comma').kind === 'ok' || readNumber(text, 6, 'point').kind === 'ok');
    case 'season':
    case 'package-size':
    case 'text':
      return 0;
  }
}

function isKnownProduct(text: string, products: NameIndex): boolean {
  if (products.byCode.has(text) || products.byFolded.has(foldText(text))) return true;
  if (/^[\d.,-]*$/.test(text)) return false;
  return (proposeMatches(text, products)[0]?.confidencePercent ?? 0) >= likelyPercent;
}
