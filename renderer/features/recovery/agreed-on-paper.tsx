import { acceptedInOrder } from '../../../shared/recovery/recovery-decision.ts';
import { amount, count, date } from '../../i18n/formats.ts';
import { actText } from './act-text.ts';
import { milestonesInPart } from './milestones-in-part.ts';
import type { GrantRow } from './use-recovery-facts.ts';
import { words } from './words.ts';

type PartProps = { readonly row: GrantRow; readonly currency: string };

/** The milestones of a grant as they stand, for its statement; nothing where none were agreed. */
export function MilestonesOnPaper({ row, currency }: PartProps) {
  const { standing } = row;
  if (standing.milestones.length === 0) return null;
  const inPart = milestonesInPart(row, currency);
  return (
    <>
      <h2>{words.milestones}</h2>
      {inPart !== null && <p>{inPart}</p>}
      <table>
        <thead>
          <tr>
            <th>{words.milestone}</th>
            <th>{words.due0}</th>
            <th data-number>{words.amount}</th>
            <th>{words.state}</th>
          </tr>
        </thead>
        <tbody>
          {standing.milestones.map((one) => (
            <tr key={`${one.agreedFor} ${one.what}`}>
              <td>{one.what}</td>
              <td data-date>{date(one.dueOn)}</td>
              <td data-number>{amount(one.amount, currency)}</td>
              <td>{words.milestoneStates[one.state]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** What was decided since the award and holds, for the statement; nothing where nothing was. */
export function DecisionsOnPaper({ row: { file }, currency }: PartProps) {
  const accepted = acceptedInOrder(file.decisions);
  if (accepted.length === 0) return null;
  return (
    <>
      <h2>{words.decisions}</h2>
      <table>
        <thead>
          <tr>
            <th>{words.heldOn}</th>
            <th>{words.act}</th>
            <th>{words.votesHeader}</th>
            <th>{words.why}</th>
          </tr>
        </thead>
        <tbody>
          {accepted.map(({ id, heldOn, act, votes, why }) => (
            <tr key={id}>
              <td data-date>{date(heldOn)}</td>
              <td>{actText(act, currency)}</td>
              <td>{words.votes(count(votes.inFavour), count(votes.against), count(votes.abstained))}</td>
              <td>{why}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
