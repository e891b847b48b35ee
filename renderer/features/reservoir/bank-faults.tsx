import type { BankLineFault } from '../../../shared/bank/read-bank-lines.ts';
import { count, plural } from '../../i18n/formats.ts';
import { Notice } from '../../ui/notice.tsx';
import { bankWords as words } from './bank-words.ts';

const most = 8;

/** Rows that are not taken, with what is wrong. */
export function BankFaults({ faults }: { readonly faults: readonly BankLineFault[] }) {
  if (faults.length === 0) return null;
  return (
    <Notice tone="attention" title={words.faults(plural(faults.length, words.lineForms))}>
      <ul>
        {faults.slice(0, most).map(({ line, found, code }) => (
          <li key={line}>{words.fault(count(line), found, words.faultWhy[code])}</li>
        ))}
      </ul>
    </Notice>
  );
}
