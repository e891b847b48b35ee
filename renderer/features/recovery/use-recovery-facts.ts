import { useMemo } from 'react';
import type { AssemblySettings } from '../../../shared/assembly/assembly-settings.ts';
import type { GrantAward } from '../../../shared/grants/grant-award.ts';
import type { GrantFile } from '../../../shared/recovery/grant-file.ts';
import { grantFiles } from '../../../shared/recovery/grant-files.ts';
import { type RecoveryStanding, recoveryStanding } from '../../../shared/recovery/recovery-standing.ts';
import { useBook } from '../../data/book-context.ts';
import { useGrantRecords } from '../../data/queries/use-recovery.ts';
import { useSettings } from '../../data/queries/use-settings.ts';
import type { QueryState } from '../../data/use-book-query.ts';
import { allReady } from '../../live/all-ready.ts';

/** A grant as the screen shows it. */
export type GrantRow = { readonly file: GrantFile; readonly award: GrantAward; readonly standing: RecoveryStanding };

export type RecoveryFacts = {
  readonly settings: AssemblySettings;
  /** ISO date. */
  readonly today: string;
  readonly rows: readonly GrantRow[];
};

/** Every grant with its standing today; null without an assembly. */
export function useRecoveryFacts(): QueryState<RecoveryFacts | null> {
  const { desk } = useBook();
  const [settings, records] = [useSettings(), useGrantRecords()];
  const today = desk.now().slice(0, 10);
  return useMemo(() => {
    const ready = allReady({ settings, records });
    if (ready.kind !== 'ready') return ready;
    const { settings: found, records: kept } = ready.value;
    if (found === null) return { kind: 'ready', value: null };
    const rows = grantFiles(kept).flatMap((file) => {
      const award = kept.awards.find(({ request }) => request.id === file.grant);
      return award === undefined ? [] : [{ file, award, standing: recoveryStanding(file, today) }];
    });
    return { kind: 'ready', value: { settings: found, today, rows } };
  }, [settings, records, today]);
}
