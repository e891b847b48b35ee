import type { RoleSpec } from '../import-target.ts';
import { householdHeaders, productHeaders } from './plan-roles.ts';

export const householdRoles: readonly RoleSpec[] = [
  { role: 'household', value: 'text', need: 'column', headers: [...householdHeaders, 'code'] },
  {
    role: 'people',
    value: 'whole',
    need: 'column-or-constant',
    headers: ['people', 'persons', 'size', 'household size', 'personen', 'personnes', 'personas'],
  },
  {
    role: 'allowance_per_week',
    value: 'price',
    need: 'column-or-constant',
    headers: [
      'allowance per week',
      'allowance',
      'budget',
      'weekly budget',
      'wochenbudget',
      'budget par semaine',
      'presupuesto',
    ],
  },
  {
    role: 'eligible',
    value: 'yes-no',
    need: 'optional',
    headers: ['eligible', 'vote', 'may vote', 'stimmberechtigt', 'droit de vote', 'voto'],
  },
];

export const receiptRoles: readonly RoleSpec[] = [
  {
    role: 'household',
    value: 'household',
    need: 'column-or-constant',
    headers: [...householdHeaders, 'household key', 'customer', 'kunde', 'client', 'cliente'],
  },
  { role: 'product', value: 'product', need: 'column', headers: productHeaders },
  {
    role: 'quantity',
    value: 'quantity',
    need: 'column',
    headers: ['quantity', 'qty', 'amount', 'menge', 'quantite', 'cantidad'],
  },
  {
    role: 'sales_value',
    value: 'price',
    need: 'optional',
    headers: ['sales value', 'sales', 'total', 'price', 'umsatz', 'betrag', 'montant', 'importe'],
  },
  {
    role: 'day',
    value: 'date',
    need: 'column-or-constant',
    headers: ['day', 'date', 'transaction timestamp', 'timestamp', 'time', 'datum', 'tag', 'jour', 'fecha'],
  },
  { role: 'week', value: 'whole', need: 'optional', headers: ['week', 'week no', 'woche', 'semaine', 'semana'] },
];

export const stockRoles: readonly RoleSpec[] = [
  { role: 'product', value: 'product', need: 'column', headers: productHeaders },
  {
    role: 'on_hand',
    value: 'quantity',
    need: 'column',
    headers: ['on hand', 'in stock', 'stock', 'counted', 'count', 'bestand', 'en stock', 'existencias'],
  },
  {
    role: 'on_order',
    value: 'quantity',
    need: 'optional',
    headers: ['on order', 'ordered', 'bestellt', 'commande', 'pedido'],
  },
];
