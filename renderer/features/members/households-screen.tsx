import { useMemo, useState } from 'react';
import type { Household } from '../../../shared/members/household.ts';
import { LiveView } from '../../live/live-view.tsx';
import { useScreenActions } from '../../live/screen-actions.ts';
import { Button } from '../../ui/button.tsx';
import { Page, PageHeader } from '../../ui/page-header.tsx';
import { HouseholdEditor } from './household-editor.tsx';
import { HouseholdList } from './household-list.tsx';
import { useHouseholdRows } from './use-household-rows.ts';
import { words } from './words.ts';

/** Who is open in the editor: nobody, a new household, or one of the list. */
type Editing = { readonly household: Household | null } | null;

/** The households that take part: people, allowance, vote, and what their plan costs. */
export function HouseholdsScreen() {
  const state = useHouseholdRows();
  const [editing, setEditing] = useState<Editing>(null);
  const actions = useMemo(
    () => [{ key: 'households.add', label: words.add, run: () => setEditing({ household: null }) }],
    [],
  );
  useScreenActions(actions);
  return (
    <Page width="wide">
      <PageHeader
        title={words.title}
        sentence={words.lead}
        action={
          <Button tone="primary" onClick={() => setEditing({ household: null })}>
            {words.add}
          </Button>
        }
      />
      <LiveView state={state}>
        {({ rows, currency }) => (
          <>
            <HouseholdList
              rows={rows}
              currency={currency}
              onAdd={() => setEditing({ household: null })}
              onOpen={(household) => setEditing({ household })}
            />
            {editing !== null && (
              <HouseholdEditor
                household={editing.household}
                currency={currency}
                taken={new Set(rows.map((row) => row.household.code))}
                onClose={() => setEditing(null)}
              />
            )}
          </>
        )}
      </LiveView>
    </Page>
  );
}
