import type { Household } from '../../../shared/members/household.ts';
import { formNumber } from '../../../shared/paper/check-character.ts';
import { type FormContent, type FormRow, formRows } from '../../../shared/paper/plan-form.ts';
import type { PlanLine } from '../../../shared/plans/lines/plan-line.ts';
import { date, money, plural, quantity } from '../../i18n/formats.ts';
import { PrintSheet } from '../../ui/print-sheet.tsx';
import styles from './plan-form.module.css';
import { QrMark } from './qr-mark.tsx';
import type { Paper } from './use-paper.ts';
import { words } from './words.ts';

type PlanFormProps = {
  readonly household: Household;
  readonly lines: readonly PlanLine[];
  readonly content: FormContent;
  readonly paper: Paper;
};

/** Room for what the list does not have. */
const blankRows = ['1', '2', '3', '4'] as const;

/** One household's form: its number, what it planned last, and boxes to write in. */
export function PlanForm({ household, lines, content, paper }: PlanFormProps) {
  const { settings, products, prices } = paper;
  const number = formNumber(household.code);
  const people = plural(household.people, words.people);
  const allowance = allowanceText(household, paper);
  const priceOf = ({ product }: FormRow) =>
    money(prices.prices.get(product.code) ?? product.openingPrice, settings.currency);
  return (
    <PrintSheet
      title={words.formTitle(settings.name)}
      sentence={`${words.formPeriod(date(settings.period.from), plural(settings.period.weeks, words.weeks))}. ${people}, ${allowance}.`}
      mark={
        <div className={styles['mark']}>
          <QrMark text={number} />
          <strong className={styles['number']}>{number}</strong>
        </div>
      }
    >
      <p>{words.formHow}</p>
      <p>{words.formLetters}</p>
      <table>
        <thead>
          <tr>
            <th data-date>{words.code}</th>
            <th>{words.product}</th>
            <th data-number>{words.price}</th>
            <th>{words.lastTime}</th>
            <th>{words.wants}</th>
            <th>{words.upTo}</th>
            <th>{words.often}</th>
          </tr>
        </thead>
        <tbody>
          {formRows(products, lines, content).map((row) => (
            <tr key={`${row.product.code} ${row.last?.rhythm ?? ''}`}>
              <td data-date>{row.product.code}</td>
              <td>{`${row.product.name} (${row.product.unit})`}</td>
              <td data-number>{priceOf(row)}</td>
              <td data-date>{lastText(row)}</td>
              <td data-box />
              <td data-box />
              <td className={styles['often']}>{words.oftenLetters}</td>
            </tr>
          ))}
          {blankRows.map((row) => (
            <tr key={row}>
              <td />
              <td />
              <td />
              <td />
              <td data-box />
              <td data-box />
              <td className={styles['often']}>{words.oftenLetters}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles['foot']}>
        {[words.signed, words.clerk, words.second].map((label) => (
          <span key={label} className={styles['line']}>
            {label}
          </span>
        ))}
      </div>
    </PrintSheet>
  );
}

/** What the plan may cost, and what that is made of where it is not the allowance alone. */
function allowanceText({ code, allowancePerWeek }: Household, { settings, budgets }: Paper): string {
  const text = (amount: number) => money(amount, settings.currency);
  const budget = budgets.get(code);
  if (budget === undefined || budget.budget === budget.allowance) return words.allowance(text(allowancePerWeek));
  const parts = [
    words.allowance(text(budget.allowance)),
    ...(budget.exception > 0 ? [words.exception(text(budget.exception))] : []),
    ...(budget.publicGoods > 0 ? [words.goods(text(budget.publicGoods))] : []),
  ];
  return words.mayCost(text(budget.budget), parts.join(' '));
}

function lastText({ last }: FormRow): string {
  return last === null ? '' : `${quantity(last.want)} ${words.rhythmLetters[last.rhythm]}`;
}
