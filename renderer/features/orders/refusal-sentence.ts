import type { Refusal } from '../../data/command.ts';
import { words } from './words.ts';

export function orderRefused({ code }: Refusal): string {
  return words.refused[code] ?? words.refusedOther;
}
