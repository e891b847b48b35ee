import { useState } from 'react';
import type { PoolSharing } from '../../../shared/grants/pool/pool-round.ts';
import { setPoolTerms } from '../../data/commands/pool-commands.ts';
import { money } from '../../i18n/formats.ts';
import { moneyText, readTypedMoney } from '../../live/typed-amount.ts';
import { useAct } from '../../live/use-act.ts';
import { Button } from '../../ui/button.tsx';
import { DecimalField } from '../../ui/decimal-field.tsx';
import { Panel } from '../../ui/panel.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { Row } from '../../ui/stack.tsx';
import { type PoolFacts, spendable } from './pool-facts.ts';
import { words } from './words.ts';

const ways: readonly PoolSharing[] = ['by-demand', 'by-budget'];

/** What the co-ops agreed on, and how much of our reservoir we bring. */
export function TermsPanel({ facts }: { readonly facts: PoolFacts }) {
  const { terms, settings } = facts;
  const { currency } = settings;
  const act = useAct();
  const [budget, setBudget] = useState(terms.ourBudget === null ? '' : moneyText(terms.ourBudget, currency));
  const [refusal, setRefusal] = useState<string | null>(null);
  const texts = { saved: words.termsSaved, refused: () => words.refused };
  const share = (sharing: PoolSharing) => void act((book) => setPoolTerms(book, { ...terms, sharing }), texts);
  const bring = () => {
    const amount = readTypedMoney(budget, currency);
    if (amount.kind === 'refused') return setRefusal(amount.sentence);
    setRefusal(null);
    const ourBudget = amount.kind === 'empty' ? null : amount.value;
    void act((book) => setPoolTerms(book, { ...terms, ourBudget }), texts);
  };
  return (
    <Panel title={words.terms} sentence={words.sharingSentence[terms.sharing]}>
      <SegmentedControl
        label={words.terms}
        choices={ways.map((value) => ({ value, label: words.sharing[value] }))}
        value={terms.sharing}
        onValueChange={share}
      />
      <Row>
        <DecimalField
          label={words.ourBudget(currency)}
          hint={words.ourBudgetHint(money(spendable(facts), currency))}
          value={budget}
          refusal={refusal}
          onValueChange={setBudget}
        />
      </Row>
      <Row>
        <Button onClick={bring}>{words.saveTerms}</Button>
      </Row>
    </Panel>
  );
}
