import { useState } from 'react';
import { noChoices } from '../../../shared/stocking/make-stocking-list.ts';
import { CalendarDialog } from './calendar-dialog.tsx';
import type { Grouping } from './group-rows.ts';
import { ListHeader } from './list-header.tsx';
import { StockingContent } from './stocking-content.tsx';
import type { Stocking } from './stocking-of.ts';
import { StockingSheets } from './stocking-sheets.tsx';
import { listStage, useListActions } from './use-list-actions.ts';
import type { ListWishes } from './use-stocking.ts';

type ListPageProps = {
  readonly stocking: Stocking;
  readonly wishes: ListWishes;
  readonly onWishes: (wishes: ListWishes) => void;
};

/** The list on screen, and the sheets that take its place on paper. */
export function ListPage({ stocking, wishes, onWishes }: ListPageProps) {
  const [grouping, setGrouping] = useState<Grouping>('none');
  const [editsCalendar, setEditsCalendar] = useState(false);
  const { choices } = wishes;
  // What was chosen for this list is in it once it is issued; the next begins without.
  const { issue, order } = useListActions(() => onWishes({ ...wishes, choices: noChoices }));
  const stage = listStage(stocking, choices.addedCases.size + choices.suppliers.size > 0);
  return (
    <>
      <div data-print="hide">
        <ListHeader
          stocking={stocking}
          stage={stage}
          onIssue={() => void issue(stocking)}
          onOrder={() => void order(stocking)}
          onCalendar={() => setEditsCalendar(true)}
        />
      </div>
      <div data-print="hide">
        <StockingContent
          stocking={stocking}
          grouping={grouping}
          onGrouping={setGrouping}
          onFrom={(from) => onWishes({ ...wishes, from })}
          choices={choices}
          onChoices={(next) => onWishes({ ...wishes, choices: next })}
        />
      </div>
      <StockingSheets stocking={stocking} />
      {editsCalendar && <CalendarDialog calendar={stocking.calendar} onClose={() => setEditsCalendar(false)} />}
    </>
  );
}
