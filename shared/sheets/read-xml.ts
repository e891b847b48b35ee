import { DecodeUTF8 } from 'fflate';
import { Parser } from 'saxen';
import { inflateEntry } from './inflate-entry.ts';
import type { Workbook } from './open-workbook.ts';

/** What is told of a part: names without their prefix, attributes and texts decoded. */
export type XmlEvents = {
  /** Attributes by their whole name; read them only where they are needed. */
  readonly open: (name: string, attributes: () => Readonly<Record<string, string>>) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
  /** Once it is true nothing more is read. */
  readonly isDone: () => boolean;
};

/** One tag or text that does not end within so many characters is not of a sheet. */
const longestToken = 4_000_000;

/** Reads one part of a workbook as it is unpacked; never holds more of it than one tag. Entities of a DTD stay unread. */
export function readXml(
  { bytes, parts }: Workbook,
  part: string,
  events: XmlEvents & { readonly report?: (share: number) => void },
): 'ok' | 'damaged' {
  const entry = parts.get(part);
  if (entry === undefined) return 'damaged';
  const state = { isFaulty: false, sinceToken: 0, read: 0 };
  const parser = parserOf(events, state);
  const decoder = new DecodeUTF8((xml) => {
    if (state.isFaulty || events.isDone()) return;
    state.sinceToken += xml.length;
    if (state.sinceToken > longestToken) state.isFaulty = true;
    else parser.write(xml);
  });
  try {
    const inflated = inflateEntry(bytes, entry, (piece) => {
      decoder.push(piece);
      state.read += piece.length;
      events.report?.(state.read / Math.max(1, entry.unpackedBytes));
      return state.isFaulty || events.isDone() ? 'stop' : 'more';
    });
    if (events.isDone()) return 'ok';
    if (inflated !== 'ok') return 'damaged';
    decoder.push(new Uint8Array(0), true);
    parser.end();
  } catch {
    return 'damaged';
  }
  return state.isFaulty ? 'damaged' : 'ok';
}

function parserOf(events: XmlEvents, state: { isFaulty: boolean; sinceToken: number }): Parser {
  const parser = new Parser();
  parser.on('openTag', (name, attributes, decode) => {
    state.sinceToken = 0;
    events.open(localName(name), () => decoded(attributes(), decode));
  });
  parser.on('closeTag', (name) => {
    state.sinceToken = 0;
    events.close(localName(name));
  });
  parser.on('text', (text, decode) => events.text(text.includes('&') ? decode(text) : text));
  parser.on('cdata', (text) => events.text(text));
  parser.on('warn', () => undefined);
  parser.on('error', () => {
    state.isFaulty = true;
  });
  return parser;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function decoded(attributes: Readonly<Record<string, string>>, decode: (text: string) => string) {
  if (!Object.values(attributes).some((text) => text.includes('&'))) return attributes;
  return Object.fromEntries(Object.entries(attributes).map(([name, text]) => [name, decode(text)]));
}
