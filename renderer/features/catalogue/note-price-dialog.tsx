import { useState } from 'react';
import type { Product } from '../../../shared/catalogue/product.ts';
import { checkSeries, type SeriesFault } from '../../../shared/market-prices/check-series.ts';
import type { KeptSeries } from '../../../shared/market-prices/kept-series.ts';
import { parseDecimal } from '../../../shared/quantities/parse-decimal.ts';
import type { Refusal } from '../../data/command.ts';
import { keepMarketSeries } from '../../data/commands/series-commands.ts';
import { readDecimal } from '../../i18n/decimal-text.ts';
import { useAct } from '../../live/use-act.ts';
import { DecimalField } from '../../ui/decimal-field.tsx';
import { EditDialog } from '../../ui/edit-dialog.tsx';
import { FieldGrid } from '../../ui/stack.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { priceWords } from './price-words.ts';
import { words } from './words.ts';

type NotePriceDialogProps = {
  readonly product: Product;
  readonly currency: string;
  readonly onClose: () => void;
};

type Draft = { readonly source: string; readonly date: string; readonly unit: string; readonly price: string };
type Refusals = Readonly<Partial<Record<SeriesFault['field'], string>>>;

/** A price that somebody has seen: it becomes a figure of that source's series. Without source and date it is none. */
export function NotePriceDialog({ product, currency, onClose }: NotePriceDialogProps) {
  const act = useAct();
  const [draft, setDraft] = useState<Draft>({ source: '', date: '', unit: product.unit, price: '' });
  const [refusals, setRefusals] = useState<Refusals>({});
  const change = (field: keyof Draft) => (value: string) => setDraft((before) => ({ ...before, [field]: value }));
  const save = async () => {
    const series = seriesOf(draft, product.code, currency);
    const faults = checkSeries(series);
    setRefusals(Object.fromEntries(faults.map(({ field }) => [field, priceWords.noteRefused[field]])));
    if (faults.length > 0) return;
    const refused = ({ code }: Refusal) => priceWords.seriesRefused[code] ?? words.refusedOther;
    const texts = { saved: priceWords.noted(series.source), refused };
    const answer = await act((book) => keepMarketSeries(book, { series: [series], use: [] }), texts);
    if (answer.kind === 'saved') onClose();
  };
  return (
    <EditDialog
      title={priceWords.noteTitle(product.name)}
      saveLabel={priceWords.noteSave}
      onSave={() => void save()}
      onClose={onClose}
    >
      <FieldGrid>
        <TextField
          label={words.marketSource}
          hint={priceWords.noteSourceHint}
          value={draft.source}
          refusal={refusals.source ?? null}
          onValueChange={change('source')}
        />
        <TextField
          label={words.marketDate}
          hint={words.marketDateHint}
          value={draft.date}
          refusal={refusals.date ?? null}
          onValueChange={change('date')}
        />
        <DecimalField
          label={priceWords.notePriceField(currency)}
          value={draft.price}
          refusal={refusals.price ?? null}
          onValueChange={change('price')}
        />
        <TextField
          label={priceWords.noteUnit}
          hint={priceWords.noteUnitHint}
          value={draft.unit}
          refusal={refusals.unit ?? null}
          onValueChange={change('unit')}
        />
      </FieldGrid>
    </EditDialog>
  );
}

function seriesOf(draft: Draft, product: string, currency: string): KeptSeries {
  const { source, date, unit } = draft;
  const points = [{ date: date.trim(), priceTenThousandths: readPrice(draft.price) }];
  return { product, source: source.trim(), item: '', unit: unit.trim(), currency, points };
}

/** Ten-thousandths; -1 is no price, which the rule refuses. */
function readPrice(text: string): number {
  const reading = readDecimal(text);
  if (reading.kind !== 'number') return -1;
  const parsed = parseDecimal(reading.plain, 4);
  return parsed.kind === 'ok' ? parsed.value : -1;
}
