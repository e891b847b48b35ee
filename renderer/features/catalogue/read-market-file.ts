import type { MarketFile } from '../../../shared/market-prices/market-series.ts';
import { readBlsPrices } from '../../../shared/market-prices/read-bls-prices.ts';
import { readErsPrices } from '../../../shared/market-prices/read-ers-prices.ts';
import { count } from '../../i18n/formats.ts';
import { priceWords } from './price-words.ts';

const mostBytes = 20_000_000;

export type ReadFile = Extract<MarketFile, { kind: 'ok' }> | { readonly kind: 'refused'; readonly sentence: string };

/** Reads a file of either publisher; which one it is, its first line says. */
export async function readMarketFile(file: File): Promise<ReadFile> {
  if (file.size > mostBytes) return { kind: 'refused', sentence: priceWords.fileTooLarge };
  const text = await file.text();
  const bls = readBlsPrices(text);
  const read = bls.kind === 'refused' && bls.code === 'not-this-file' ? readErsPrices(text) : bls;
  if (read.kind === 'ok') return read;
  return { kind: 'refused', sentence: priceWords.faultAt(count(read.line + 1), priceWords.fileFaults[read.code]) };
}
