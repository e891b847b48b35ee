import { foldText } from './fold-text.ts';

/** Short forms on forms, receipts and price lists, and what they stand for. */
const shortForms: Readonly<Record<string, string>> = {
  lg: 'large',
  lrg: 'large',
  lge: 'large',
  xl: 'large',
  sm: 'small',
  sml: 'small',
  med: 'medium',
  md: 'medium',
  doz: 'dozen',
  dz: 'dozen',
  lb: 'pound',
  lbs: 'pound',
  oz: 'ounce',
  gal: 'gallon',
  gl: 'gallon',
  pt: 'pint',
  qt: 'quart',
  org: 'organic',
  whl: 'whole',
  wh: 'whole',
  wht: 'wheat',
  ww: 'wheat',
  brd: 'bread',
  mlk: 'milk',
  chs: 'cheese',
  chz: 'cheese',
  ched: 'cheddar',
  chx: 'chicken',
  chkn: 'chicken',
  chk: 'chicken',
  ckn: 'chicken',
  pot: 'potato',
  pots: 'potato',
  spud: 'potato',
  tom: 'tomato',
  toms: 'tomato',
  straw: 'strawberry',
  strawb: 'strawberry',
  blk: 'black',
  bns: 'bean',
  bn: 'bean',
  grd: 'ground',
  gr: 'grade',
  grnd: 'ground',
  flr: 'flour',
  ap: 'all-purpose',
  car: 'carrot',
  carr: 'carrot',
  appl: 'apple',
  cof: 'coffee',
  coff: 'coffee',
  ric: 'rice',
  lng: 'long',
  veg: 'vegetable',
  frz: 'frozen',
  frzn: 'frozen',
  dr: 'dried',
  drd: 'dried',
  yog: 'yogurt',
  ei: 'egg',
  eier: 'egg',
  milch: 'milk',
  brot: 'bread',
  mehl: 'flour',
  reis: 'rice',
  kartoffeln: 'potato',
  kartoffel: 'potato',
  kase: 'cheese',
  huhn: 'chicken',
  bohnen: 'bean',
  kaffee: 'coffee',
  erdbeeren: 'strawberry',
  tomaten: 'tomato',
  apfel: 'apple',
  mohren: 'carrot',
  oeufs: 'egg',
  oeuf: 'egg',
  lait: 'milk',
  pain: 'bread',
  farine: 'flour',
  riz: 'rice',
  pommes: 'apple',
  carottes: 'carrot',
  poulet: 'chicken',
  cafe: 'coffee',
  huevos: 'egg',
  leche: 'milk',
  pan: 'bread',
  harina: 'flour',
  arroz: 'rice',
  papas: 'potato',
  pollo: 'chicken',
  frijoles: 'bean',
  manzanas: 'apple',
  zanahorias: 'carrot',
};

/** Words that say how much or how packed, not what: a product need not have them. */
const measures = new Set([
  'dozen',
  'pound',
  'ounce',
  'gallon',
  'pint',
  'quart',
  'each',
  'ea',
  'ct',
  'bag',
  'case',
  'box',
  'kg',
  'g',
  'l',
  'ml',
  'pack',
  'pk',
  'of',
  'the',
  'and',
  'de',
  'x',
]);

/** The words of a text for comparing: folded, short forms written out, singular, without numbers. */
export function matchWords(text: string): readonly string[] {
  const words = foldText(text)
    .split(' ')
    .filter((word) => word !== '' && !/\d/.test(word));
  return words.flatMap((word) => foldText(shortForms[word] ?? singular(word)).split(' '));
}

/** Whether a word only measures. */
export function isMeasure(word: string): boolean {
  return measures.has(word);
}

function singular(word: string): string {
  if (word.length < 4) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('oes')) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
