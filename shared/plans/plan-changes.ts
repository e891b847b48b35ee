import { lineKey } from './lines/line-key.ts';
import type { PlanLine } from './lines/plan-line.ts';

/** One line that differs between two versions of a plan; null: it was not there, or is gone. */
export type LineChange = { readonly before: PlanLine | null; readonly after: PlanLine | null };

/**
 * What changed from one version of a plan to the next, line by line: lines are the same when product and rhythm are; a
 * line whose rhythm alone changed is shown as changed rather than as gone and new. Their order says nothing.
 */
export function planChanges(before: readonly PlanLine[], after: readonly PlanLine[]): readonly LineChange[] {
  const kept = new Map(after.map((line) => [lineKey(line), line]));
  const gone: PlanLine[] = [];
  const changes: LineChange[] = [];
  for (const line of before) {
    const now = kept.get(lineKey(line));
    if (now === undefined) gone.push(line);
    else if (!isSameLine(line, now)) changes.push({ before: line, after: now });
    kept.delete(lineKey(line));
  }
  const added = [...kept.values()];
  for (const line of gone) {
    const at = added.findIndex(({ product }) => product === line.product);
    changes.push({ before: line, after: at === -1 ? null : (added.splice(at, 1)[0] ?? null) });
  }
  return [...changes, ...added.map((line) => ({ before: null, after: line }))];
}

function isSameLine(left: PlanLine, right: PlanLine): boolean {
  const percent = ({ response }: PlanLine) => (response.kind === 'swap' ? response.percentCheaper : null);
  return (
    left.want === right.want &&
    left.upTo === right.upTo &&
    left.priority === right.priority &&
    left.response.kind === right.response.kind &&
    percent(left) === percent(right) &&
    left.substitute === right.substitute &&
    left.highestPrice === right.highestPrice
  );
}
