import type { AssemblyFacts, Waiting } from '../../data/assembly-facts.ts';
import { plural } from '../../i18n/formats.ts';
import { ScreenLink } from '../../ui/screen-link.tsx';
import styles from './overview.module.css';
import { words } from './words.ts';

type WaitingListProps = { readonly waiting: Waiting; readonly facts: AssemblyFacts };

type Issue = { readonly key: string; readonly text: string; readonly to: string };

/** What is missing or undecided, each with the way to it. */
export function WaitingList({ waiting, facts }: WaitingListProps) {
  const issues = issuesOf(waiting, facts);
  if (issues.length === 0) return <p className={styles['quiet']}>{words.nothingWaiting}</p>;
  return (
    <ul className={styles['issues']}>
      {issues.map(({ key, text, to }) => (
        <li key={key}>
          <ScreenLink to={to}>{text}</ScreenLink>
        </li>
      ))}
    </ul>
  );
}

function issuesOf(waiting: Waiting, facts: AssemblyFacts): readonly Issue[] {
  const { issues, figures, productForms, requestForms, draftForms, paperForms, orderForms } = words;
  const all = [
    {
      key: 'plans',
      number: waiting.householdsWithoutPlan,
      text: issues.noPlan(plural(waiting.householdsWithoutPlan, figures.households)),
      to: 'plans',
    },
    {
      key: 'drafts',
      number: waiting.drafts,
      text: issues.drafts(plural(waiting.drafts, draftForms)),
      to: 'plans',
    },
    {
      key: 'paper',
      number: waiting.paperForms,
      text: issues.paper(plural(waiting.paperForms, paperForms)),
      to: 'paper',
    },
    {
      key: 'offers',
      number: facts.offers > 0 ? waiting.productsWithoutOffer : 0,
      text: issues.noOffer(plural(waiting.productsWithoutOffer, productForms)),
      to: 'producers',
    },
    {
      key: 'stale',
      number: waiting.stalePrices,
      text: issues.stale(plural(waiting.stalePrices, productForms)),
      to: 'catalogue',
    },
    {
      key: 'requests',
      number: facts.rounds.length > 0 ? waiting.undecidedRequests : 0,
      text: issues.requests(plural(waiting.undecidedRequests, requestForms)),
      to: 'grants',
    },
    {
      key: 'to-send',
      number: waiting.ordersToSend,
      text: issues.toSend(plural(waiting.ordersToSend, orderForms)),
      to: 'orders',
    },
    { key: 'due', number: waiting.ordersDue, text: issues.due(plural(waiting.ordersDue, orderForms)), to: 'orders' },
  ];
  return all.filter(({ number }) => number > 0);
}
