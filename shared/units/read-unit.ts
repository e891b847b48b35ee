import { knownUnits } from './known-units.ts';
import type { Unit } from './unit.ts';

/** Spellings found in catalogues, on forms and on packs, in small letters without full stops. */
const spellings: Readonly<Record<string, string>> = {
  MGM: 'mg milligram milligrams',
  GRM: 'g gr gm gms gram grams gramm gramme grammes',
  KGM: 'kg kgs kilo kilos kilogram kilograms kilogramm',
  TNE: 't tonne tonnes',
  ONZ: 'oz ozs ounce ounces onz',
  LBR: 'lb lbs pound pounds #',
  STN: 'ton tons',
  MLT: 'ml mls milliliter milliliters millilitre millilitres',
  CLT: 'cl',
  DLT: 'dl',
  LTR: 'l lt ltr ltrs liter liters litre litres',
  OZA: 'floz foz flz fl-oz fluidounce fluidounces',
  PTL: 'pt pts pint pints',
  QTL: 'qt qts quart quarts',
  GLL: 'gal gals gl gallon gallons',
  C62: 'ea each ct cnt count pc pcs pce piece pieces unit units st stk stuck stück loaf loaves',
  PR: 'pr pair pairs',
  DZN: 'dz doz dozs dozen dozens',
  GRO: 'gross',
  CEN: 'hundred',
  MMT: 'mm',
  CMT: 'cm',
  MTR: 'm mtr meter meters metre metres',
  INH: 'in inch inches "',
  FOT: 'ft foot feet',
  YRD: 'yd yds yard yards',
  CMK: 'sqcm',
  MTK: 'sqm',
  INK: 'sqin',
  FTK: 'sqft sf',
  YDK: 'sqyd',
  XPK: 'pk pks pack packs pkg pkgs packet packets pkt',
  XBG: 'bg bag bags',
  XBX: 'bx box boxes',
  XBO: 'btl btls bottle bottles',
  XCS: 'cs case cases',
  XCT: 'ctn carton cartons',
  XCX: 'can cans cn tin tins',
  XJR: 'jar jars',
  XRO: 'rl rls roll rolls',
  XTB: 'tub tubs',
  XTU: 'tube tubes',
  XBH: 'bch bunch bunches bu head heads',
  XPU: 'tray trays flat flats punnet punnets',
  XSA: 'sack sacks',
};

const codeOf = new Map(
  Object.entries(spellings).flatMap(([code, words]) => words.split(' ').map((word) => [word, code] as const)),
);

/**
 * The unit that a word or code stands for: 'lb', 'Lbs.', 'LBR', 'fl. oz.', 'lb (catch weight)'. Null when it is none
 * that is known; nothing is guessed from part of a word.
 */
export function readUnit(text: string): Unit | null {
  const code = text.trim();
  const bare = code
    .toLowerCase()
    .replace(/\(.*\)/, '')
    .replaceAll('.', '')
    .replace(/^(fl|sq|fluid)\s+/, '$1')
    .trim();
  return knownUnits.get(codeOf.get(bare) ?? code) ?? null;
}
