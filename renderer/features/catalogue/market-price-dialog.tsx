import { useState } from 'react';
import type { Product } from '../../../shared/catalogue/product.ts';
import { type MarketChoice, proposeMatches } from '../../../shared/market-prices/propose-matches.ts';
import { setMarketPrices } from '../../data/commands/product-commands.ts';
import { minorDigits, plural } from '../../i18n/formats.ts';
import { useAct } from '../../live/use-act.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FileField } from '../../ui/file-field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Stack } from '../../ui/stack.tsx';
import { LoadingState } from '../../ui/states.tsx';
import { type ProposedPrice, ProposedPrices } from './proposed-prices.tsx';
import { readMarketFile } from './read-market-file.ts';
import { words } from './words.ts';

type MarketPriceDialogProps = {
  readonly products: readonly Product[];
  readonly currency: string;
  readonly on: string;
  readonly onClose: () => void;
};

type Reading =
  | { readonly kind: 'none' | 'reading' }
  | { readonly kind: 'refused'; readonly sentence: string }
  | { readonly kind: 'proposed'; readonly proposals: readonly ProposedPrice[] };

/** The best series that converts, else the best that does not: it is shown, but cannot be used. */
function bestChoice(choices: readonly MarketChoice[]): MarketChoice | null {
  return choices.find(({ price }) => price !== null) ?? choices[0] ?? null;
}

async function propose({ products, currency, on }: MarketPriceDialogProps, file: File): Promise<Reading> {
  const read = await readMarketFile(file);
  if (read.kind === 'refused') return read;
  const matches = proposeMatches({ products, series: read.series, on, digits: minorDigits(currency) });
  const proposals = matches.flatMap(({ choices }, index): readonly ProposedPrice[] => {
    const product = products[index];
    const choice = bestChoice(choices);
    return product === undefined || choice === null ? [] : [{ product, choice }];
  });
  return { kind: 'proposed', proposals };
}

/** Reads a published price file, shows what would be taken from it and why, and saves it as one change. */
export function MarketPriceDialog(props: MarketPriceDialogProps) {
  const { currency, onClose } = props;
  const act = useAct();
  const [reading, setReading] = useState<Reading>({ kind: 'none' });
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const proposals = reading.kind === 'proposed' ? reading.proposals : [];
  const usable = proposals.filter(({ product, choice }) => choice.price !== null && !left.has(product.code));
  const open = async (file: File) => {
    setReading({ kind: 'reading' });
    setReading(await propose(props, file));
  };
  const save = async () => {
    const entries = usable.flatMap(({ product, choice }) => {
      const { price, series, observation } = choice;
      if (price === null) return [];
      const source = `${series.source} ${series.item}`;
      return [{ product: product.code, marketPrice: { price, source, date: observation.date } }];
    });
    const saved = words.appliedDone(plural(entries.length, words.prices));
    const refused = () => words.refusedOther;
    const answer = await act((book) => setMarketPrices(book, entries), { saved, refused });
    if (answer.kind === 'saved') onClose();
  };
  return (
    <Dialog
      open
      size="wide"
      onClose={onClose}
      title={words.marketTitle}
      sentence={words.marketSentence}
      footer={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button tone="primary" disabled={usable.length === 0} onClick={() => void save()}>
            {words.apply(plural(usable.length, words.prices))}
          </Button>
        </>
      }
    >
      <Stack>
        <FileField label={words.chooseFile} accept=".csv,text/csv" onFile={(file) => void open(file)} />
        {reading.kind === 'reading' && <LoadingState label={words.reading} />}
        {reading.kind === 'refused' && <Notice tone="refusal" title={reading.sentence} />}
        {reading.kind === 'proposed' && (
          <ProposedPrices
            proposals={proposals}
            currency={currency}
            left={left}
            onLeave={(code, isLeft) => {
              const next = new Set(left);
              if (isLeft) next.add(code);
              else next.delete(code);
              setLeft(next);
            }}
          />
        )}
      </Stack>
    </Dialog>
  );
}
