import { type Quantity, quantity, quantityScale } from '../quantities/quantity.ts';
import { convertQuantity } from '../units/convert-quantity.ts';
import type { Unit } from '../units/unit.ts';
import type { PackageSize, SizeDoubt } from './package-size.ts';
import type { SizeItem } from './size-items.ts';
import { agree } from './sizes-agree.ts';

export type ReadShape = { readonly size: PackageSize; readonly doubts: readonly SizeDoubt[] };

type Parts = { readonly numbers: readonly Quantity[]; readonly units: readonly Unit[] };
type Shape = { readonly pattern: RegExp; readonly read: (parts: Parts) => ReadShape | null };

/** A container named after the size ("3 LB BAG", "1.5 LB LOAF") says nothing new. */
const container = 'C?';

/**
 * The shapes of sizes, the first that fits is taken. Letters as in size-items.ts; R only joins words here ("6-PK").
 */
const shapes: readonly Shape[] = [
  { pattern: new RegExp(`^NR?[UL]${container}$`), read: ({ numbers, units }) => measured(1, numbers[0], units[0]) },
  { pattern: /^NR?CC?$/, read: ({ numbers, units }) => pieces(numbers[0], units[0]) },
  { pattern: /^C$/, read: ({ units }) => withDoubt(pieces(quantity(quantityScale), units[0]), missing(units[0])) },
  {
    pattern: /^[UL]$/,
    read: ({ units }) => withDoubt(measured(1, quantity(quantityScale), units[0]), 'number-missing'),
  },
  { pattern: new RegExp(`^NXNU${container}$`), read: ({ numbers, units }) => pack(numbers, units[0]) },
  { pattern: /^NXNC$/, read: ({ numbers, units }) => pieces(product(numbers), units[0]) },
  { pattern: new RegExp(`^NR?C[SXP]?NU${container}$`), read: readPackOf },
  {
    pattern: /^NU[SXP]?NC$/,
    read: ({ numbers, units }) => readPackOf({ numbers: numbers.toReversed(), units: units.toReversed() }),
  },
  {
    pattern: /^NR?C[SXP]?(?:NL?X)*NL$/,
    read: ({ numbers, units }) => withDoubt(pieces(numbers[0], units[0]), 'dimension'),
  },
  { pattern: /^(?:NL?X)+NL$/, read: () => withDoubt({ size: onePiece, doubts: [] }, 'dimension') },
  { pattern: new RegExp(`^NUP?NU${container}$`), read: readTwo },
  { pattern: new RegExp(`^NUSNU${container}$`), read: ({ numbers, units }) => besideEachOther(numbers, units) },
];

const onePiece: PackageSize = { count: 1, amount: null, unitCode: 'C62' };

/** The size that these pieces say, or null when they have no shape that is known. */
export function readShape(items: readonly SizeItem[]): ReadShape | null {
  const spelled = items.map(({ letter }) => letter).join('');
  const numbers = items.flatMap((item) => (item.letter === 'N' ? [item.value] : []));
  const units = items.flatMap((item) => ('unit' in item ? [item.unit] : []));
  const shape = shapes.find(({ pattern }) => pattern.test(spelled));
  return shape === undefined ? null : shape.read({ numbers, units });
}

function withDoubt(shape: ReadShape | null, doubt: SizeDoubt | null): ReadShape | null {
  return shape === null || doubt === null ? shape : { ...shape, doubts: [...shape.doubts, doubt] };
}

/** "EACH" and "BUNCH" are one by themselves; "PK" and "DOZEN" lack a number. */
function missing(unit: Unit | undefined): SizeDoubt | null {
  return unit?.code === 'C62' || unit?.code === 'XBH' ? null : 'number-missing';
}

function measured(count: number, amount: Quantity | undefined, unit: Unit | undefined): ReadShape | null {
  if (amount === undefined || unit === undefined) return null;
  return { size: { count, amount, unitCode: unit.code }, doubts: [] };
}

/** Pieces are counted whole: half a dozen is 6, half a bag is nothing one can count. */
function pieces(number: Quantity | undefined, unit: Unit | undefined): ReadShape | null {
  if (number === undefined || unit === undefined) return null;
  const thousandths = number * Number(unit.parts);
  if (thousandths % quantityScale !== 0) return null;
  const unitCode = unit.kind === 'pieces' ? 'C62' : unit.code;
  return { size: { count: thousandths / quantityScale, amount: null, unitCode }, doubts: [] };
}

function product([count, each]: readonly Quantity[]): Quantity | undefined {
  if (count === undefined || each === undefined || count % quantityScale !== 0) return undefined;
  return quantity((count / quantityScale) * each);
}

function pack([count, each]: readonly Quantity[], unit: Unit | undefined): ReadShape | null {
  if (count === undefined || count % quantityScale !== 0) return null;
  return measured(count / quantityScale, each, unit);
}

/** "6PK/12 OZ" are six of twelve; "10 CT/10 OZ" may be ten of one ounce. */
function readPackOf({ numbers, units: [outer, inner] }: Parts): ReadShape | null {
  const counted = pieces(numbers[0], outer);
  const amount = numbers[1];
  if (counted === null || amount === undefined || inner === undefined) return null;
  const size = { count: counted.size.count, amount, unitCode: inner.code };
  return { size, doubts: outer?.kind === 'pack' || size.count === 1 ? [] : ['each-or-total'] };
}

/** "1 LB 8 OZ" is one size in two units; "20 OZ (567 G)" the same size twice. */
function readTwo({ numbers, units }: Parts): ReadShape | null {
  const [first, second] = units;
  if (first === undefined || second === undefined || first.kind !== second.kind) return null;
  const whole = convertQuantity(numbers[0] ?? quantity(0), first.code, second.code);
  const rest = numbers[1] ?? quantity(0);
  const isSum = first.parts > second.parts && BigInt(rest) * second.parts < first.parts * BigInt(quantityScale);
  if (isSum && whole.kind === 'exact') return measured(1, quantity(whole.quantity + rest), second);
  return besideEachOther(numbers, units);
}

function besideEachOther(numbers: readonly Quantity[], [first, second]: readonly Unit[]): ReadShape | null {
  if (first === undefined || second === undefined || first.kind !== second.kind) return null;
  const one = measured(1, numbers[0], first);
  const isSame = agree({ amount: numbers[0], unit: first }, { amount: numbers[1], unit: second });
  return withDoubt(one, isSame ? null : 'two-sizes');
}
