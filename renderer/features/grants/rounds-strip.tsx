import { useState } from 'react';
import type { AllocationFrame } from '../../../shared/grants/allocation-frames.ts';
import { GapChart } from '../../charts/bar-chart.tsx';
import { count } from '../../i18n/formats.ts';
import { Button } from '../../ui/button.tsx';
import { KeyValueList, Panel } from '../../ui/panel.tsx';
import { Row } from '../../ui/stack.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { roundWords } from './round-words.ts';
import { frameWhy, type MoneyText, pursesText } from './rounds-table.tsx';

type RoundsStripProps = {
  readonly frames: readonly AllocationFrame[];
  /** What a request is called, by its id. */
  readonly nameOf: (request: string) => string;
  readonly text: MoneyText;
};

/** A rule's rounds as a film strip: one round at a time, with the fund as it goes out beside it. */
export function RoundsStrip({ frames, nameOf, text }: RoundsStripProps) {
  const [at, setAt] = useState(0);
  const frame = frames[at];
  const first = Math.max(0, at + 1 - mostRounds);
  return (
    <Panel
      title={roundWords.title}
      sentence={roundWords.stripSentence}
      actions={
        frames.length > 1 && (
          <Row>
            <Button disabled={at === 0} onClick={() => setAt(at - 1)}>
              {roundWords.previous}
            </Button>
            <Button disabled={at >= frames.length - 1} onClick={() => setAt(at + 1)}>
              {roundWords.next}
            </Button>
          </Row>
        )
      }
    >
      {frame === undefined ? (
        <EmptyState title={roundWords.none} sentence={roundWords.noneSentence} />
      ) : (
        <>
          <div aria-live="polite">
            <KeyValueList
              items={[
                {
                  label: roundWords.place(count(at + 1), count(frames.length)),
                  value: `${frame.request} ${nameOf(frame.request)}`,
                },
                { label: roundWords.amount, value: text(frame.amount) },
                { label: roundWords.why, value: frameWhy(frame, text) },
                { label: roundWords.paid, value: pursesText(frame, text) },
                { label: roundWords.result, value: roundWords.results[frame.result] },
                { label: roundWords.left, value: text(frame.left) },
              ]}
            />
          </div>
          <GapChart
            title={roundWords.fundedChart}
            summary={roundWords.fundedSummary(count(at + 1), text(frame.left))}
            groupLabel={roundWords.round}
            valueText={text}
            series={[
              { key: 'awarded', label: roundWords.awardedSeries },
              { key: 'left', label: roundWords.leftSeries },
            ]}
            groups={frames.slice(first, at + 1).map((one, index) => ({
              key: String(first + index),
              label: roundWords.bar(
                count(first + index + 1),
                shortened(`${one.request} ${nameOf(one.request)}`.trim()),
              ),
              values: [one.result === 'funded' ? one.amount : 0, one.left],
            }))}
          />
        </>
      )}
    </Panel>
  );
}

/** The strip shows the rounds up to this one, as many as a screen holds. */
const mostRounds = 12;
const mostLetters = 44;

/** Real projects have names of several lines; whole they stand above. */
function shortened(name: string): string {
  return name.length <= mostLetters ? name : `${name.slice(0, mostLetters - 1).trimEnd()}…`;
}
