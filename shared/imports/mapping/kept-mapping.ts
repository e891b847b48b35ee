import { z } from 'zod';
import type { Json } from '../../journal/change.ts';
import type { KeptMapping } from '../import-mapping.ts';
import { importTargets, type Role } from '../import-target.ts';
import type { Mapping } from '../mapping.ts';
import { rolesOf } from './roles-of.ts';

const format = 'plenum-mapping/1';
const mostBytes = 1_000_000;
const allRoles = [...new Set(importTargets.flatMap((target) => rolesOf(target).map(({ role }) => role)))] as [
  Role,
  ...Role[],
];
const text = z.string().max(2000);

const mappingShape = z.object({
  target: z.enum(importTargets as ['plans', ...typeof importTargets]),
  columns: z.array(z.object({ header: text, role: z.enum(allRoles).nullable() })).max(500),
  decimalMark: z.enum(['point', 'comma']),
  dateOrder: z.enum(['year-first', 'day-first', 'month-first']),
  constants: z.partialRecord(z.enum(allRoles), text),
  values: z
    .array(
      z.object({ kind: z.enum(['product', 'household', 'unit', 'rhythm', 'priority']), text, code: text.nullable() }),
    )
    .max(20_000),
});
const fileShape = z.object({ format: z.string(), name: z.string().trim().min(1).max(80), mapping: z.unknown() });

export type ReadMapping =
  | { readonly kind: 'ok'; readonly kept: KeptMapping }
  | { readonly kind: 'refused'; readonly code: 'not-a-mapping' | 'unknown-version' | 'damaged' };

/** A mapping under a name, as a book keeps it. */
export function keptMapping(name: string, mapping: Mapping): KeptMapping {
  return { name, target: mapping.target, mapping: mapping as unknown as Json };
}

/** The mapping in a kept one; null when it is not one that this version understands. */
export function mappingOf(kept: KeptMapping): Mapping | null {
  const read = mappingShape.safeParse(kept.mapping);
  return read.success && read.data.target === kept.target ? (read.data as Mapping) : null;
}

/** A mapping as a file to be shared: JSON with its format in front. */
export function writeMapping(name: string, mapping: Mapping): string {
  return `${JSON.stringify({ format, name, mapping }, null, 2)}\n`;
}

/** Reads a shared mapping. A format of another version is refused rather than half understood. */
export function readMapping(content: string): ReadMapping {
  if (content.length > mostBytes) return { kind: 'refused', code: 'not-a-mapping' };
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch {
    return { kind: 'refused', code: 'not-a-mapping' };
  }
  const file = fileShape.safeParse(json);
  if (!file.success || !file.data.format.startsWith('plenum-mapping/'))
    return { kind: 'refused', code: 'not-a-mapping' };
  if (file.data.format !== format) return { kind: 'refused', code: 'unknown-version' };
  const mapping = mappingShape.safeParse(file.data.mapping);
  if (!mapping.success) return { kind: 'refused', code: 'damaged' };
  return { kind: 'ok', kept: keptMapping(file.data.name, mapping.data as Mapping) };
}
