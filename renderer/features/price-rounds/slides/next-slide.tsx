import type { RoundRecord } from '../../../../shared/assembly/rounds/round-record.ts';
import type { Product } from '../../../../shared/catalogue/product.ts';
import { count, percent } from '../../../i18n/formats.ts';
import { countWithin } from '../round-rows.ts';
import { forecastText } from '../session/forecast-text.ts';
import { openAmounts } from '../session/open-amounts.ts';
import type { RoundsView } from '../use-rounds-view.ts';
import { words } from './slide-words.ts';
import styles from './slides.module.css';

type NextSlideProps = {
  readonly view: RoundsView;
  /** As the rule estimates; null when it cannot say. */
  readonly roundsLeft: number | null;
};

/** How far it is, and the one thing that comes next. */
export function NextSlide({ view, roundsLeft }: NextSlideProps) {
  const last = view.closed.at(-1);
  const isOver = view.stage.kind === 'finished';
  const reason = view.stage.kind === 'finished' ? view.stage.decision.why : '';
  return (
    <>
      <p className={styles['lead']}>{stepText(view)}</p>
      {reason !== '' && <p>{words.accepted(reason)}</p>}
      <dl className={styles['facts']}>
        {last !== undefined && <ClosedFacts view={view} round={last} />}
        {!isOver && (
          <div>
            <dt>{words.forecast}</dt>
            <dd className={styles['sentence']}>{forecastText(view, roundsLeft)}</dd>
          </div>
        )}
      </dl>
    </>
  );
}

function ClosedFacts({ view, round }: Pick<NextSlideProps, 'view'> & { readonly round: RoundRecord }) {
  const { worst } = round;
  const { within, of } = countWithin(round);
  const name = view.products.find(({ code }) => code === worst?.product)?.name ?? '';
  return (
    <>
      <div>
        <dt>{words.worst}</dt>
        <dd>
          {worst === null ? words.nothing : percent(worst.imbalance)} <span>{name}</span>
        </dd>
      </div>
      <div>
        <dt>{words.tolerance}</dt>
        <dd>{percent(view.settings.rule.tolerance)}</dd>
      </div>
      <div>
        <dt>{words.roundsHeld}</dt>
        <dd>{words.withinOf(count(round.number), count(view.settings.rule.maxRounds))}</dd>
      </div>
      <div>
        <dt>{words.within}</dt>
        <dd>{of === 0 ? words.nothing : words.withinOf(count(within), count(of))}</dd>
      </div>
    </>
  );
}

function stepText({ stage, products }: NextSlideProps['view']): string {
  switch (stage.kind) {
    case 'not-begun':
      return words.nothingYetSentence;
    case 'open':
      return words.steps.open(count(stage.round.number));
    case 'closed':
      return stage.next === 'finish' ? finishText(stage.round, products) : words.steps[stage.next];
    case 'finished':
      return words.steps.finished;
  }
}

function finishText(round: RoundRecord, products: readonly Product[]): string {
  if (countWithin(round).of === 0) return words.steps.finishNothing;
  return openAmounts(round, products) === '' ? words.steps.finish : words.steps.finishOpen;
}
