import type { Departure } from '../../../../shared/assembly/session/departure.ts';
import { count } from '../../../i18n/formats.ts';
import { Notice } from '../../../ui/notice.tsx';
import { words } from './session-words.ts';

type LeftProps = { readonly departures: readonly Departure[] };

/** Who left, with the reasons: for the desk, so households are named by their numbers. */
export function LeftNotice({ departures }: LeftProps) {
  return (
    <Told
      lines={departures.map((left) =>
        left.kind === 'producer'
          ? words.leftProducer(left.who, left.why, count(left.round))
          : words.leftHousehold(left.who, left.why, count(left.round)),
      )}
    />
  );
}

/** The same for the hall: producers by name, households only counted. */
export function LeftForAll({ departures }: LeftProps) {
  return <Told lines={leftForAll(departures)} />;
}

export function leftForAll(departures: readonly Departure[]): readonly string[] {
  const producers = departures.filter(({ kind }) => kind === 'producer');
  const byRound = Map.groupBy(
    departures.filter(({ kind }) => kind === 'household'),
    ({ round }) => round,
  );
  return [
    ...producers.map(({ who, why, round }) => words.leftProducer(who, why, count(round))),
    ...[...byRound].map(([round, left]) => words.leftHouseholds(left.length, count(round))),
  ];
}

function Told({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <Notice tone="info" title={words.leftTitle}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Notice>
  );
}
