import type { RoleSpec } from '../import-target.ts';

/** Header names in English, German, French and Spanish as forms have them, folded. */
export const householdHeaders: readonly string[] = [
  ...[
    'household',
    'household id',
    'household number',
    'member',
    'member no',
    'member number',
    'member id',
    'no',
    'number',
  ],
  ...[
    'haushalt',
    'mitglied',
    'mitgliedsnummer',
    'nr',
    'menage',
    'foyer',
    'membre',
    'adherent',
    'hogar',
    'socio',
    'socia',
  ],
];
export const productHeaders: readonly string[] = [
  ...['product', 'product id', 'product code', 'item', 'item code', 'article', 'goods', 'what', 'sku', 'upc', 'plu'],
  ...['ware', 'artikel', 'produkt', 'artikelnummer', 'produit', 'produkte', 'producto', 'articulo'],
];

export const planRoles: readonly RoleSpec[] = [
  { role: 'household', value: 'household', need: 'column-or-constant', headers: householdHeaders },
  { role: 'product', value: 'product', need: 'column', headers: productHeaders },
  {
    role: 'want',
    value: 'quantity',
    need: 'column',
    headers: ['want', 'wants', 'quantity', 'qty', 'amount', 'how much', 'menge', 'anzahl', 'quantite', 'cantidad'],
  },
  {
    role: 'up_to',
    value: 'quantity',
    need: 'optional',
    headers: ['up to', 'can take up to', 'at most', 'max', 'maximum', 'bis zu', 'hochstens', 'jusqu a', 'hasta'],
  },
  {
    role: 'rhythm',
    value: 'rhythm',
    need: 'column-or-constant',
    headers: [
      'rhythm',
      'how often',
      'often',
      'every',
      'frequency',
      'rhythmus',
      'wie oft',
      'rythme',
      'frequence',
      'frecuencia',
      'ritmo',
    ],
  },
  {
    role: 'priority',
    value: 'priority',
    need: 'optional',
    headers: ['priority', 'importance', 'prioritat', 'wichtigkeit', 'priorite', 'prioridad'],
  },
  {
    role: 'response',
    value: 'response',
    need: 'optional',
    headers: [
      'response',
      'if the price moves',
      'when the price changes',
      'reaction',
      'wenn der preis steigt',
      'reponse',
      'respuesta',
    ],
  },
  {
    role: 'substitute',
    value: 'product',
    need: 'optional',
    headers: ['substitute', 'instead', 'replacement', 'ersatz', 'stattdessen', 'remplacement', 'sustituto'],
  },
  {
    role: 'highest_price',
    value: 'price',
    need: 'optional',
    headers: [
      'highest price',
      'max price',
      'maximum price',
      'price limit',
      'hochstpreis',
      'prix maximum',
      'precio maximo',
    ],
  },
];
