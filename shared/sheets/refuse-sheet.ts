import type { SheetRefusal } from './sheet-settings.ts';

export function refuseSheet(code: SheetRefusal['code'], found = 0, allowed = 0): SheetRefusal {
  return { kind: 'refused', code, found, allowed };
}
