import { useAnswers } from '../../../data/queries/use-rounds.ts';
import { words } from './session-words.ts';

/** How many households answered a closed round themselves; the rest was counted by rule. Sums only. */
export function AnsweredLine({ round }: { readonly round: number }) {
  const answers = useAnswers(round);
  if (answers.kind !== 'ready') return null;
  const revised = answers.value.filter(({ kind }) => kind === 'revised').length;
  const confirmed = answers.value.filter(({ kind }) => kind === 'confirmed').length;
  return <p>{words.answeredThen(confirmed + revised, revised)}</p>;
}
