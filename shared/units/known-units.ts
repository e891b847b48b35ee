import type { Unit, UnitKind } from './unit.ts';

type Row = readonly [code: string, symbol: string, parts: bigint];

const gram = 1_000_000_000n;
/** International avoirdupois pound: 453.59237 g exactly (1959). */
const pound = 453_592_370_000n;
const millilitre = 10_000_000_000n;
/** US liquid gallon: 231 cubic inches, 3785.411784 ml exactly. */
const gallon = 37_854_117_840_000n;
/** Imperial gallon: 4.54609 l exactly. */
const imperialGallon = 45_460_900_000_000n;
const millimetre = 100_000n;
const inch = 2_540_000n;

const rows: Readonly<Record<UnitKind, readonly Row[]>> = {
  weight: [
    ['MGM', 'mg', gram / 1000n],
    ['GRM', 'g', gram],
    ['KGM', 'kg', gram * 1000n],
    ['TNE', 't', gram * 1_000_000n],
    ['ONZ', 'oz', pound / 16n],
    ['LBR', 'lb', pound],
    ['STN', 'ton (US)', pound * 2000n],
  ],
  volume: [
    ['MLT', 'ml', millilitre],
    ['CLT', 'cl', millilitre * 10n],
    ['DLT', 'dl', millilitre * 100n],
    ['LTR', 'l', millilitre * 1000n],
    ['OZA', 'fl oz', gallon / 128n],
    ['PTL', 'pint', gallon / 8n],
    ['QTL', 'quart', gallon / 4n],
    ['GLL', 'gallon', gallon],
    ['OZI', 'fl oz (UK)', imperialGallon / 160n],
    ['PTI', 'pint (UK)', imperialGallon / 8n],
    ['GLI', 'gallon (UK)', imperialGallon],
  ],
  pieces: [
    ['C62', 'each', 1n],
    ['PR', 'pair', 2n],
    ['DZN', 'dozen', 12n],
    ['GRO', 'gross', 144n],
    ['CEN', 'hundred', 100n],
  ],
  length: [
    ['MMT', 'mm', millimetre],
    ['CMT', 'cm', millimetre * 10n],
    ['MTR', 'm', millimetre * 1000n],
    ['INH', 'in', inch],
    ['FOT', 'ft', inch * 12n],
    ['YRD', 'yd', inch * 36n],
  ],
  area: [
    ['CMK', 'cm\u00b2', (millimetre * 10n) ** 2n],
    ['MTK', 'm\u00b2', (millimetre * 1000n) ** 2n],
    ['INK', 'sq in', inch ** 2n],
    ['FTK', 'sq ft', (inch * 12n) ** 2n],
    ['YDK', 'sq yd', (inch * 36n) ** 2n],
  ],
  pack: [
    ['XPK', 'pack', 1n],
    ['XBG', 'bag', 1n],
    ['XBX', 'box', 1n],
    ['XBO', 'bottle', 1n],
    ['XCS', 'case', 1n],
    ['XCT', 'carton', 1n],
    ['XCX', 'can', 1n],
    ['XJR', 'jar', 1n],
    ['XRO', 'roll', 1n],
    ['XTB', 'tub', 1n],
    ['XTU', 'tube', 1n],
    ['XBH', 'bunch', 1n],
    ['XPU', 'tray', 1n],
    ['XSA', 'sack', 1n],
  ],
};

/** Every unit the app knows, by its code. Sizes are exact by law: 1959 pound and yard, US and imperial gallon. */
export const knownUnits: ReadonlyMap<string, Unit> = new Map(
  Object.entries(rows).flatMap(([kind, units]) =>
    units.map(([code, symbol, parts]) => [code, { code, kind: kind as UnitKind, parts, symbol }] as const),
  ),
);
