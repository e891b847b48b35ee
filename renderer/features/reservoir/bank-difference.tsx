import { useState } from 'react';
import { type BankState, bankDifference } from '../../../shared/bank/bank-state.ts';
import type { LedgerEntry } from '../../../shared/ledger/ledger-entry.ts';
import { money, plural } from '../../i18n/formats.ts';
import { readTypedMoney } from '../../live/typed-amount.ts';
import { DecimalField } from '../../ui/decimal-field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { KeyValueList, Panel } from '../../ui/panel.tsx';
import { Columns, Stack } from '../../ui/stack.tsx';
import { bankWords as words } from './bank-words.ts';

type BankDifferenceProps = {
  readonly entries: readonly LedgerEntry[];
  readonly state: BankState;
  readonly currency: string;
};

/** What the bank should show, line by line, held against what it shows. */
export function BankDifference({ entries, state, currency }: BankDifferenceProps) {
  const [typed, setTyped] = useState('');
  const found = bankDifference(entries, state);
  const text = (minorUnits: number) => money(minorUnits, currency);
  // What each line adds or takes, so that the column adds up to its last line.
  const change = (minorUnits: number) => (minorUnits > 0 ? words.added(text(minorUnits)) : text(minorUnits));
  const lines = (number: number) => plural(number, words.lineForms);
  const read = readTypedMoney(typed, currency);
  const by = read.kind === 'amount' ? read.value - found.expected : null;
  return (
    <Panel title={words.difference}>
      <Columns>
        <KeyValueList
          items={[
            { label: words.ledgerBalance, value: text(found.ledger) },
            {
              label: words.notAtBank(plural(state.openEntries.length, words.entryForms)),
              value: change(0 - found.notAtBank),
            },
            { label: words.notInLedger(lines(state.openLines.length)), value: change(found.notInLedger) },
            { label: words.notOurs(lines(state.notOurs.length)), value: change(found.notOurs) },
            { label: words.expected, value: <strong>{text(found.expected)}</strong> },
          ]}
        />
        <Stack>
          <DecimalField
            label={words.bankSays}
            unit={currency}
            value={typed}
            onValueChange={setTyped}
            refusal={read.kind === 'refused' ? read.sentence : null}
          />
          {by === 0 && <Notice tone="success" title={words.explained} />}
          {by !== null && by !== 0 && <Notice tone="attention" title={words.unexplained(text(by))} />}
        </Stack>
      </Columns>
    </Panel>
  );
}
