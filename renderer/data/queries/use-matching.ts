import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { GrantCase } from '../../../shared/grants/allocate-grants.ts';
import type { MatchMargin } from '../../../shared/grants/matching/match-margin.ts';
import {
  type Matched,
  type MatchRecord,
  matchRecord,
  questionHash,
} from '../../../shared/grants/matching/match-record.ts';
import { matchingOfCase } from '../../../shared/grants/matching/matching-of-case.ts';
import { useBook } from '../book-context.ts';
import type { FailureCode } from '../journal-calls.ts';
import { type MatchProgress, marginOfMatch, matchRequests } from '../matching.ts';

/** The search for the awards that together meet the most open demand, in the host's solver. */
export type Search =
  | { readonly kind: 'not-begun' }
  | { readonly kind: 'running'; readonly progress: MatchProgress | null; readonly cancel: () => void }
  | { readonly kind: 'found'; readonly record: MatchRecord; readonly outcome: Matched; readonly seconds: number }
  | { readonly kind: 'stopped' | 'impossible' | 'out-of-time' | 'refused' }
  | { readonly kind: 'failed'; readonly code: FailureCode };

export type MatchSearch = { readonly search: Search; readonly begin: (seconds: number) => void };

const notBegun: Search = { kind: 'not-begun' };

/** What was found stands for the question it was asked: when anything in it changes, the search has not begun. */
export function useMatchSearch(grants: GrantCase): MatchSearch {
  const book = useBook();
  const question = useMemo(() => questionHash(grants), [grants]);
  const [asked, setAsked] = useState<{ readonly question: string; readonly search: Search } | null>(null);
  const running = useRef<AbortController | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question ends the search for the last one.
  useEffect(() => () => running.current?.abort(), [question]);
  const begin = useCallback(
    (seconds: number) => {
      const control = new AbortController();
      running.current?.abort();
      running.current = control;
      const set = (search: Search) => running.current === control && setAsked({ question, search });
      const cancel = () => control.abort();
      const onProgress = (progress: MatchProgress) => set({ kind: 'running', progress, cancel });
      set({ kind: 'running', progress: null, cancel });
      const { signal } = control;
      void matchRequests(book, matchingOfCase(grants), { seconds, signal, onProgress }).then((answer) => {
        if (answer.kind === 'failed') return set({ kind: 'failed', code: answer.code });
        const outcome = answer.value;
        if (outcome.kind !== 'matched') return set({ kind: outcome.kind });
        return set({ kind: 'found', record: matchRecord(grants, outcome), outcome, seconds });
      });
    },
    [book, grants, question],
  );
  return { search: asked?.question === question ? asked.search : notBegun, begin };
}

/** What would have to change for each request, found by solving again and again; null where nothing can be said. */
export type MatchMargins =
  | { readonly kind: 'not-begun' | 'stopped' }
  | { readonly kind: 'running'; readonly done: number; readonly total: number; readonly cancel: () => void }
  | { readonly kind: 'ready'; readonly margins: ReadonlyMap<string, MatchMargin | null> }
  | { readonly kind: 'failed'; readonly code: FailureCode };

export function useMatchMargins(
  grants: GrantCase,
  outcome: Matched,
): { readonly state: MatchMargins; readonly begin: () => void } {
  const book = useBook();
  const [state, setState] = useState<MatchMargins>({ kind: 'not-begun' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const begin = useCallback(async () => {
    const control = new AbortController();
    running.current = control;
    const matching = matchingOfCase(grants);
    const total = matching.requests.length;
    const margins = new Map<string, MatchMargin | null>();
    for (const { id } of matching.requests) {
      setState({ kind: 'running', done: margins.size, total, cancel: () => control.abort() });
      const answer = await marginOfMatch(book, { matching, outcome, request: id }, { signal: control.signal });
      if (control.signal.aborted) return setState({ kind: 'stopped' });
      if (answer.kind === 'failed') return setState({ kind: 'failed', code: answer.code });
      margins.set(id, answer.value);
    }
    setState({ kind: 'ready', margins });
  }, [book, grants, outcome]);
  return { state, begin: () => void begin() };
}
