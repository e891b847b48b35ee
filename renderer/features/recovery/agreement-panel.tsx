import type { RecoveryAgreement } from '../../../shared/recovery/recovery-agreement.ts';
import { agreedSchedule } from '../../../shared/recovery/recovery-schedule.ts';
import { count, date, money, percent, plural } from '../../i18n/formats.ts';
import { type KeyValue, KeyValueList, Panel } from '../../ui/panel.tsx';
import type { GrantRow } from './use-recovery-facts.ts';
import { words } from './words.ts';

/** What was agreed, as decisions have left it. */
export function AgreementPanel({ row, currency }: { readonly row: GrantRow; readonly currency: string }) {
  const { agreement } = row.file;
  return (
    <Panel title={words.agreement}>
      {agreement === null ? <p>{words.notAgreedSentence}</p> : <KeyValueList items={agreementLines(row, currency)} />}
    </Panel>
  );
}

/** The agreement in names and values, for the screen and for the statement. */
export function agreementLines({ file, standing }: GrantRow, currency: string): readonly KeyValue[] {
  const { agreement } = file;
  const { terms } = standing;
  if (agreement === null || terms === null) return [];
  const { minimum, graceDays, cap, atEnd } = agreement;
  const least = minimum && minimumText(minimum, currency);
  return [
    { label: words.basis, value: basisText(agreement, terms.shares.at(-1)?.shareBasisPoints ?? 0) },
    { label: words.cap, value: money(cap, currency) },
    ...(graceDays > 0 ? [{ label: words.graceDays, value: words.graceLine(count(graceDays)) }] : []),
    ...(least === null ? [] : [{ label: words.minimum, value: least }]),
    { label: words.expected, value: expectedText(agreement, currency) },
    { label: words.endsOn, value: date(terms.endsOn) },
    { label: words.atEnd, value: words.atEnds[atEnd] },
  ];
}

function basisText({ basis, startsOn }: RecoveryAgreement, shareBasisPoints: number): string {
  if (basis.kind === 'milestones') return words.milestoneBasis;
  return words.shareLine(percent(shareBasisPoints / 10_000), date(startsOn));
}

function expectedText(agreement: RecoveryAgreement, currency: string): string {
  const parts = agreedSchedule(agreement);
  const sum = parts.reduce((total, { amount }) => total + amount, 0);
  const [text, inParts] = [money(sum, currency), plural(parts.length, words.partForms)];
  const uncovered = agreement.cap - sum;
  return uncovered === 0
    ? words.expectedWhole(text, inParts)
    : words.expectedLineText(text, inParts, money(uncovered, currency));
}

function minimumText({ amount, everyMonths }: NonNullable<RecoveryAgreement['minimum']>, currency: string): string {
  const sum = money(amount, currency);
  if (everyMonths === 1) return words.minimumMonthly(sum);
  return words.minimumLine(sum, plural(everyMonths, words.monthForms));
}
