import { useHouseholds } from '../../../data/queries/use-households.ts';
import { count, money } from '../../../i18n/formats.ts';
import { LiveView } from '../../../live/live-view.tsx';
import { Combobox } from '../../../ui/combobox.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { Figures } from '../../../ui/panel.tsx';
import { PrintButton } from '../../../ui/print-button.tsx';
import { ScreenLink, usePlace } from '../../../ui/screen-link.tsx';
import { Row, Stack } from '../../../ui/stack.tsx';
import { EmptyState } from '../../../ui/states.tsx';
import type { RoundsView } from '../use-rounds-view.ts';
import { BasketTable } from './basket-table.tsx';
import { privateFigures } from './private-figures.ts';
import { PrivateSheet } from './private-sheet.tsx';
import { words } from './private-words.ts';
import { type PrivateView, usePrivateView } from './use-private-view.ts';

type PrivateScreenProps = {
  readonly view: RoundsView;
  /** The household's number; empty: not chosen yet. */
  readonly household: string;
};

/** One household at the desk: its own basket and what it costs, for nobody else. Never on the wall. */
export function PrivateScreen({ view, household }: PrivateScreenProps) {
  return (
    <>
      <div data-print="hide">
        <Stack>
          <PageHeader
            title={household === '' ? words.title : words.titleOf(household)}
            sentence={household === '' ? words.chooseSentence : words.sentence(count(view.rounds.at(-1)?.number ?? 0))}
            action={
              <>
                <ScreenLink to="rounds">{words.back}</ScreenLink>
                {household !== '' && <PrintButton tone="primary" label={words.print} />}
              </>
            }
          />
          <Chosen household={household} />
        </Stack>
      </div>
      {household !== '' && <Shown view={view} household={household} />}
    </>
  );
}

function Chosen({ household }: Pick<PrivateScreenProps, 'household'>) {
  const { goTo } = usePlace();
  const households = useHouseholds();
  return (
    <LiveView state={households} rows={1}>
      {(all) => (
        <Row>
          <Combobox
            label={words.household}
            options={all.map(({ code }) => ({ value: code, label: code }))}
            value={household === '' ? null : household}
            onValueChange={(code) => code !== null && goTo(`rounds/household/${encodeURIComponent(code)}`)}
          />
          {household !== '' && <ScreenLink to={`plans/${encodeURIComponent(household)}`}>{words.plan}</ScreenLink>}
        </Row>
      )}
    </LiveView>
  );
}

function Shown({ view, household }: PrivateScreenProps) {
  const state = usePrivateView(view, household);
  return (
    <LiveView state={state}>
      {(shown) =>
        shown.basket.lines.length === 0 ? (
          <EmptyState title={words.noPlan} sentence={words.noPlanSentence} />
        ) : (
          <>
            <div data-print="hide">
              <Basket shown={shown} view={view} />
            </div>
            <PrivateSheet shown={shown} view={view} />
          </>
        )
      }
    </LiveView>
  );
}

function Basket({ shown, view }: { readonly shown: PrivateView; readonly view: RoundsView }) {
  return (
    <Stack>
      <Figures items={privateFigures(shown, view.settings.currency)} />
      <FitNotice shown={shown} currency={view.settings.currency} />
      <BasketTable shown={shown} view={view} />
    </Stack>
  );
}

/** At these prices the plan is above what it may cost. */
function FitNotice({ shown, currency }: { readonly shown: PrivateView; readonly currency: string }) {
  const { status, wantedPerWeek, overPerWeek } = shown.answer.cost;
  if (status === 'within') return null;
  return (
    <Notice tone="attention" title={words.over(money(wantedPerWeek, currency), money(overPerWeek, currency))}>
      {status === 'scaled' ? words.reduced : words.essentialsAbove}
    </Notice>
  );
}
