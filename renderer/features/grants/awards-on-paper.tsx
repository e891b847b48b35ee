import type { PostedAward } from '../../../shared/assembly/result/award-grants.ts';
import type { Product } from '../../../shared/catalogue/product.ts';
import { amount, count, quantity } from '../../i18n/formats.ts';
import { awardWords } from './award-words.ts';
import { byRank } from './decision-sheets.ts';
import { words } from './words.ts';

type OnPaperProps = {
  readonly awards: readonly PostedAward[];
  readonly products: readonly Product[];
  readonly currency: string;
};

/** Who gets what, in the order of the rule; then, in a table of its own, who gets nothing and why. */
export function AwardsOnPaper({ awards, products, currency }: OnPaperProps) {
  const ordered = byRank(awards);
  const given = ordered.filter(({ rank }) => rank !== null);
  const others = ordered.filter(({ rank }) => rank === null);
  return (
    <>
      <h2>{awardWords.sheets.awards}</h2>
      {given.length === 0 ? <p>{words.workNone}</p> : <Given awards={given} {...{ products, currency }} />}
      {others.length > 0 && (
        <>
          <h2>{awardWords.notAwarded}</h2>
          <Others awards={others} currency={currency} />
        </>
      )}
    </>
  );
}

const limitOf = ({ limitedBy }: PostedAward) => (limitedBy === null ? '' : words.limits[limitedBy]);
const nameOf = ({ request }: PostedAward) => `${request.id} ${request.producer}`;

function Given({ awards, products, currency }: OnPaperProps) {
  const unitOf = (code: string) => products.find((product) => product.code === code)?.unit;
  return (
    <table>
      <thead>
        <tr>
          <th>{words.rank}</th>
          <th>{words.request}</th>
          <th>{words.purpose}</th>
          <th data-number="">{words.asked}</th>
          <th data-number="">{words.awardColumn}</th>
          <th data-number="">{words.meets}</th>
          <th data-number="">{words.value}</th>
          <th data-number="">{words.after}</th>
        </tr>
      </thead>
      <tbody>
        {awards.map((award) => (
          <tr key={award.request.id}>
            <td>{count(award.rank ?? 0)}</td>
            <td>{nameOf(award)}</td>
            <td>{[award.request.purpose, limitOf(award)].filter(Boolean).join('; ')}</td>
            <td data-number="">{amount(award.request.amount, currency)}</td>
            <td data-number="">{amount(award.award, currency)}</td>
            <td data-number="">{quantity(award.meetsPerWeek, unitOf(award.request.product))}</td>
            <td data-number="">{amount(award.valuePerWeek, currency)}</td>
            <td data-number="">{amount(award.reservoirAfter, currency)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Others({ awards, currency }: Omit<OnPaperProps, 'products'>) {
  return (
    <table>
      <thead>
        <tr>
          <th>{words.request}</th>
          <th>{words.purpose}</th>
          <th data-number="">{words.asked}</th>
          <th>{awardWords.whyNot}</th>
        </tr>
      </thead>
      <tbody>
        {awards.map((award) => (
          <tr key={award.request.id}>
            <td>{nameOf(award)}</td>
            <td>{award.request.purpose}</td>
            <td data-number="">{amount(award.request.amount, currency)}</td>
            <td>{limitOf(award)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
