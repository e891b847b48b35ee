import { useState } from 'react';
import type { Refusal } from '../../data/command.ts';
import { keepMarketSeries } from '../../data/commands/series-commands.ts';
import { plural } from '../../i18n/formats.ts';
import { useAct } from '../../live/use-act.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FileField } from '../../ui/file-field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Stack } from '../../ui/stack.tsx';
import { LoadingState } from '../../ui/states.tsx';
import { isUsable, marketProposals, type Proposal, seriesEntry } from './market-proposals.ts';
import { priceWords } from './price-words.ts';
import { ProposedPrices } from './proposed-prices.tsx';
import { readMarketFile } from './read-market-file.ts';
import type { Catalogue } from './use-catalogue.ts';
import { words } from './words.ts';

type MarketPriceDialogProps = { readonly catalogue: Catalogue; readonly onClose: () => void };

type Reading =
  | { readonly kind: 'none' | 'reading' }
  | { readonly kind: 'refused'; readonly sentence: string }
  | { readonly kind: 'proposed'; readonly proposals: readonly Proposal[] };

/** Reads a published price file, shows which series fits which product, and keeps the chosen ones as one change. */
export function MarketPriceDialog({ catalogue, onClose }: MarketPriceDialogProps) {
  const { currency } = catalogue;
  const act = useAct();
  const [reading, setReading] = useState<Reading>({ kind: 'none' });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [isUsing, setUsing] = useState(true);
  const proposals = reading.kind === 'proposed' ? reading.proposals : [];
  const kept = proposals.filter(({ key }) => chosen.has(key));
  const used = isUsing ? kept.filter((proposal) => isUsable(proposal, currency)) : [];
  const open = async (file: File) => {
    setReading({ kind: 'reading' });
    const read = await readMarketFile(file);
    if (read.kind === 'refused') return setReading(read);
    const found = marketProposals(read.series, catalogue);
    setChosen(new Set(found.filter(({ isBest }) => isBest).map(({ key }) => key)));
    setReading({ kind: 'proposed', proposals: found });
  };
  const save = async () => {
    const saved = priceWords.keptDone(
      plural(kept.length, priceWords.seriesForms),
      plural(used.length, priceWords.prices),
    );
    const refused = ({ code }: Refusal) => priceWords.seriesRefused[code] ?? words.refusedOther;
    const answer = await act((book) => keepMarketSeries(book, seriesEntry(kept, used)), { saved, refused });
    if (answer.kind === 'saved') onClose();
  };
  return (
    <Dialog
      open
      size="wide"
      onClose={onClose}
      title={priceWords.marketTitle}
      sentence={priceWords.marketSentence}
      footer={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button tone="primary" disabled={kept.length === 0} onClick={() => void save()}>
            {priceWords.keep(plural(kept.length, priceWords.seriesForms))}
          </Button>
        </>
      }
    >
      <Stack>
        <FileField label={priceWords.chooseFile} accept=".csv,text/csv" onFile={(file) => void open(file)} />
        {reading.kind === 'reading' && <LoadingState label={priceWords.reading} />}
        {reading.kind === 'refused' && <Notice tone="refusal" title={reading.sentence} />}
        {reading.kind === 'proposed' && (
          <>
            <Checkbox
              label={priceWords.useLatestFigures}
              hint={priceWords.newestHint(plural(used.length, priceWords.prices))}
              checked={isUsing}
              onCheckedChange={setUsing}
            />
            <ProposedPrices
              proposals={proposals}
              currency={currency}
              chosen={chosen}
              onChoose={(key, isChosen) => setChosen((before) => withKey(before, key, isChosen))}
            />
          </>
        )}
      </Stack>
    </Dialog>
  );
}

function withKey(keys: ReadonlySet<string>, key: string, isIn: boolean): ReadonlySet<string> {
  const next = new Set(keys);
  if (isIn) next.add(key);
  else next.delete(key);
  return next;
}
