import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const css = readFileSync(join(import.meta.dirname, '../../../renderer/ui/tokens.css'), 'utf8');

type Colours = ReadonlyMap<string, string>;

/** The colour roles of one block; `side` picks the value of light-dark(). */
function coloursIn(block: string, side: 'light' | 'dark'): Map<string, string> {
  const found = new Map<string, string>();
  const roles = block.matchAll(/--([\w-]+):\s*(?:light-dark\((#\w{6}),\s*(#\w{6})\)|(#\w{6}));/g);
  for (const [, name = '', light, dark, plain] of roles) found.set(name, plain ?? (side === 'light' ? light! : dark!));
  return found;
}

function block(selector: string): string {
  const start = css.indexOf(`${selector} {`);
  return css.slice(start, css.indexOf('\n}', start));
}

const light = coloursIn(block(':root'), 'light');
const themes: Readonly<Record<string, Colours>> = {
  light,
  dark: coloursIn(block(':root'), 'dark'),
  projector: new Map([...light, ...coloursIn(block(':root[data-theme="projector"]'), 'light')]),
};

function channel(hex: string): number {
  const part = Number.parseInt(hex, 16) / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

function luminance(colour: string): number {
  const [red = '', green = '', blue = ''] = colour.slice(1).match(/../g) ?? [];
  return 0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);
}

/** Contrast ratio as WCAG 2.2 defines it. */
function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const grounds = ['paper', 'surface', 'sunk', 'hover'];

/** Text needs 4.5 : 1 on every ground it may stand on. */
const textPairs = [
  ...grounds.flatMap((ground) => ['ink', 'ink-soft', 'action', 'refusal'].map((text) => [text, ground] as const)),
  ...['paper', 'surface'].flatMap((ground) => ['attention', 'info'].map((text) => [text, ground] as const)),
  ...['action', 'attention', 'refusal', 'info'].flatMap(
    (role) =>
      [
        [role, `${role}-wash`],
        ['ink', `${role}-wash`],
      ] as const,
  ),
  ['ink-soft', 'action-wash'],
  ['on-action', 'action'],
  ['on-action', 'action-strong'],
  ['on-refusal', 'refusal'],
  ['on-refusal', 'refusal-strong'],
] as const;

/** Edges of controls, the focus ring and chart series need 3 : 1. */
const markPairs = [
  ...['paper', 'surface', 'sunk'].flatMap((ground) => [['rule-strong', ground] as const, ['focus', ground] as const]),
  ...[1, 2, 3, 4, 5, 6].map((series) => [`series-${series}`, 'paper'] as const),
];

describe.each(Object.entries(themes))('the %s theme', (_, colours) => {
  test.each(textPairs)('sets %s on %s with at least 4.5 : 1', (text, ground) => {
    expect(contrast(colours.get(text)!, colours.get(ground)!)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(markPairs)('draws %s on %s with at least 3 : 1', (mark, ground) => {
    expect(contrast(colours.get(mark)!, colours.get(ground)!)).toBeGreaterThanOrEqual(3);
  });
});

test('measures contrast as the standard does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});
