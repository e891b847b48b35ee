import type { Refusal } from '../../data/command.ts';
import { words } from './words.ts';

export function stockRefused({ code }: Refusal): string {
  return words.refused[code] ?? words.refusedOther;
}

export function listRefused({ code }: Refusal): string {
  return words.listRefused[code] ?? words.listRefusedOther;
}
