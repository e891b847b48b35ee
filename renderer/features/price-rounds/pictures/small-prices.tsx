import { useState } from 'react';
import type { RoundRecord } from '../../../../shared/assembly/rounds/round-record.ts';
import { movedMost } from '../../../../shared/assembly/session/price-moves.ts';
import type { Product } from '../../../../shared/catalogue/product.ts';
import { SmallMultiples, type SmallPanel } from '../../../charts/small-multiples.tsx';
import { amount, count, money } from '../../../i18n/formats.ts';
import { Button } from '../../../ui/button.tsx';
import { Combobox } from '../../../ui/combobox.tsx';
import { Row, Stack } from '../../../ui/stack.tsx';
import { words } from './picture-words.ts';
import { marketOf, pricePoints } from './round-series.ts';

const mostPanels = 10;

type SmallPricesProps = {
  readonly rounds: readonly RoundRecord[];
  readonly products: readonly Product[];
  readonly currency: string;
};

/** The prices that moved most, or those chosen, each small and beside its market price. */
export function SmallPrices({ rounds, products, currency }: SmallPricesProps) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const shown = chosen.length > 0 ? chosen : movedMost(rounds, mostPanels);
  const byCode = new Map(products.map((product) => [product.code, product]));
  const panels = shown.flatMap((code) => {
    const product = byCode.get(code);
    return product === undefined ? [] : [panelOf(rounds, product, currency)];
  });
  const options = products.map(({ code: value, name: label, unit: detail }) => ({ value, label, detail }));
  const moved = panels.length === 0 ? words.smallNothing : words.smallMoved(panels.length);
  return (
    <Stack>
      <SmallMultiples
        title={words.smallChart}
        summary={chosen.length > 0 ? words.smallChosen(panels.length) : moved}
        panels={panels}
        xLabel={words.xRound}
        xText={count}
        yText={(minorUnits) => money(Math.round(minorUnits), currency)}
        levelLabel={words.smallLevel}
        lineLabel={words.smallLine}
      />
      <Row>
        <Combobox
          label={words.choose}
          options={options}
          value={null}
          onValueChange={(code) => code !== null && setChosen((before) => [...new Set([...before, code])])}
        />
        {chosen.length > 0 && <Button onClick={() => setChosen([])}>{words.backToMoved}</Button>}
      </Row>
    </Stack>
  );
}

function panelOf(rounds: readonly RoundRecord[], product: Product, currency: string): SmallPanel {
  const points = pricePoints(rounds, product.code);
  const level = marketOf(rounds, product.code);
  const [from, to] = [amount(points[0]?.y ?? 0, currency), amount(points.at(-1)?.y ?? 0, currency)];
  const caption =
    level === null ? words.smallCaption(from, to) : words.smallCaptionMarket(from, to, amount(level, currency));
  return { key: product.code, label: product.name, unit: currency, points, level, caption };
}
