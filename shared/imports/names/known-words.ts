import type { Priority, Rhythm } from '../../plans/lines/plan-line.ts';
import { foldText } from './fold-text.ts';

const rhythmWords: Readonly<Record<Rhythm, readonly string[]>> = {
  weekly: [
    'weekly',
    'week',
    'a week',
    'per week',
    'every week',
    'each week',
    '1 week',
    '1',
    'w',
    'wöchentlich',
    'jede Woche',
    'hebdomadaire',
    'chaque semaine',
    'semanal',
    'cada semana',
  ],
  '2-weekly': [
    '2-weekly',
    'every 2 weeks',
    'every two weeks',
    'biweekly',
    'bi-weekly',
    'fortnightly',
    'every other week',
    '2 weeks',
    '2',
    '2w',
    'alle 2 Wochen',
    'alle zwei Wochen',
    '14-täglich',
    'zweiwöchentlich',
    'toutes les 2 semaines',
    'quincenal',
    'cada 2 semanas',
  ],
  '4-weekly': [
    '4-weekly',
    'every 4 weeks',
    'every four weeks',
    'monthly',
    'month',
    '4 weeks',
    '4',
    '4w',
    'alle 4 Wochen',
    'monatlich',
    'mensuel',
    'toutes les 4 semaines',
    'mensual',
    'cada 4 semanas',
  ],
  once: ['once', 'one time', 'single', 'einmal', 'einmalig', 'une fois', 'una vez'],
  'by-season': [
    'by-season',
    'by season',
    'season',
    'seasonal',
    'per season',
    'pro Saison',
    'Saison',
    'par saison',
    'por temporada',
  ],
};

const priorityWords: Readonly<Record<Priority, readonly string[]>> = {
  essential: [
    'essential',
    'must',
    'must have',
    'needed',
    'high',
    'A',
    'unverzichtbar',
    'wichtig',
    'hoch',
    'essentiel',
    'indispensable',
    'esencial',
    'alta',
  ],
  normal: ['normal', 'medium', 'B', 'mittel', 'moyen', 'moyenne', 'media'],
  'if-possible': [
    'if-possible',
    'if possible',
    'nice to have',
    'low',
    'C',
    'wenn möglich',
    'niedrig',
    'si possible',
    'basse',
    'si es posible',
    'baja',
  ],
};

const yesWords = ['yes', 'y', 'true', '1', 'x', 'ja', 'j', 'wahr', 'oui', 'o', 'vrai', 'si', 's', 'verdadero'];
const noWords = ['no', 'n', 'false', '0', 'nein', 'falsch', 'non', 'faux', 'falso'];

function byFolded<Code extends string>(words: Readonly<Record<Code, readonly string[]>>): ReadonlyMap<string, Code> {
  const entries = Object.entries(words) as [Code, readonly string[]][];
  return new Map(entries.flatMap(([code, texts]) => texts.map((text) => [foldText(text), code] as const)));
}

/** Words that people use for a rhythm, folded. */
export const rhythmByWord = byFolded(rhythmWords);
/** Words that people use for a priority, folded. */
export const priorityByWord = byFolded(priorityWords);

/** Whether a word says yes or no, in English, German, French or Spanish; null when it says neither. */
export function readYesNo(text: string): boolean | null {
  const word = foldText(text);
  if (yesWords.includes(word)) return true;
  return noWords.includes(word) ? false : null;
}
