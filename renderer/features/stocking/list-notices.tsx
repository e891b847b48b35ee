import type { StockingChoices } from '../../../shared/stocking/make-stocking-list.ts';
import { noChoices } from '../../../shared/stocking/make-stocking-list.ts';
import type { BelowMinimum } from '../../../shared/stocking/minimum-orders.ts';
import { list, money, plural } from '../../i18n/formats.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ScreenLink } from '../../ui/screen-link.tsx';
import { Stack } from '../../ui/stack.tsx';
import { minimumOptions } from './minimum-choices.ts';
import type { Stocking } from './stocking-of.ts';
import { words } from './words.ts';

type NoticesProps = {
  readonly stocking: Stocking;
  readonly choices: StockingChoices;
  readonly onChoices: (choices: StockingChoices) => void;
};

/** What stands in the way of ordering: late lines, lines without a supplier, orders below a minimum. */
export function ListNotices({ stocking, choices, onChoices }: NoticesProps) {
  const { lines } = stocking.rows;
  const late = lines.filter((row) => row.isLate);
  const nobody = lines.filter((row) => row.supplier === null && row.cases > 0);
  const hasChoices = choices.addedCases.size + choices.suppliers.size > 0;
  return (
    <Stack>
      {late.length > 0 && (
        <Notice tone="attention" title={words.lateTitle(plural(late.length, words.products))}>
          {words.lateSentence(list(late.slice(0, 5).map((row) => row.of.name)))}
        </Notice>
      )}
      {nobody.length > 0 && (
        <Notice
          tone="info"
          title={words.nobodyTitle(plural(nobody.length, words.products))}
          actions={<ScreenLink to="catalogue">{words.toCatalogue}</ScreenLink>}
        >
          {words.nobodySentence}
        </Notice>
      )}
      {stocking.belowMinimum.map((below) => (
        <MinimumNotice key={below.supplier.code} {...{ stocking, choices, onChoices, below }} />
      ))}
      {hasChoices && (
        <Notice
          tone="info"
          title={words.chosenTitle}
          actions={<Button onClick={() => onChoices(noChoices)}>{words.takeChoicesBack}</Button>}
        >
          {words.chosenSentence}
        </Notice>
      )}
    </Stack>
  );
}

function MinimumNotice({ stocking, choices, onChoices, below }: NoticesProps & { readonly below: BelowMinimum }) {
  const { currency } = stocking.settings;
  const { added, moved } = minimumOptions(stocking, choices, below);
  return (
    <Notice
      tone="attention"
      title={words.belowTitle(below.supplier.name)}
      actions={
        <>
          {moved !== null && (
            <Button onClick={() => onChoices(moved.choices)}>
              {words.nextSupplier(plural(moved.products, words.products))}
            </Button>
          )}
          {added !== null && (
            <Button onClick={() => onChoices(added.choices)}>{words.addCases(plural(added.cases, words.cases))}</Button>
          )}
        </>
      }
    >
      {words.belowSentence(
        money(below.total, currency),
        money(below.supplier.minimumOrder, currency),
        money(below.missing, currency),
      )}
    </Notice>
  );
}
