import { act, renderHook, waitFor } from '@testing-library/react';
import { createElement, type ReactNode } from 'react';
import { expect, test } from 'vitest';
import type { Book } from '../../../renderer/data/book.ts';
import { BookProvider } from '../../../renderer/data/book-context.ts';
import { addHousehold } from '../../../renderer/data/commands/household-commands.ts';
import { importAssembly } from '../../../renderer/data/commands/import-commands.ts';
import { revisePlan, submitPlan } from '../../../renderer/data/commands/plan-commands.ts';
import { addProduct } from '../../../renderer/data/commands/product-commands.ts';
import { announceRound } from '../../../renderer/data/commands/round-commands.ts';
import { useDemand } from '../../../renderer/data/queries/use-demand.ts';
import { useHistory, useJournalHeadings } from '../../../renderer/data/queries/use-history.ts';
import { useHouseholdPlans } from '../../../renderer/data/queries/use-household-plans.ts';
import { useHouseholds } from '../../../renderer/data/queries/use-households.ts';
import { useOverview } from '../../../renderer/data/queries/use-overview.ts';
import { usePrices } from '../../../renderer/data/queries/use-prices.ts';
import { useStanding } from '../../../renderer/data/queries/use-standing.ts';
import { rebuild } from '../../../renderer/data/rebuild.ts';
import { undoChange } from '../../../renderer/data/undo-change.ts';
import { undoState } from '../../../renderer/data/undo-state.ts';
import type { QueryState } from '../../../renderer/data/use-book-query.ts';
import { assemblySizes, buildAssembly } from '../../builders/assemblies.ts';
import { line, product } from './sample-rows.ts';
import { household, newBook, openAgain } from './test-book.ts';

const assembly = buildAssembly(assemblySizes.small, 5);

function show<Value, Props>(book: Book, hook: (props: Props) => Value, initialProps?: Props) {
  const wrapper = ({ children }: { readonly children: ReactNode }) =>
    createElement(BookProvider, { value: book }, children);
  return renderHook(hook, initialProps === undefined ? { wrapper } : { wrapper, initialProps });
}

function ready<Value>(state: QueryState<Value>): Value {
  return state.kind === 'ready' ? state.value : expect.fail(state.kind);
}

test('a query loads, is ready, and follows what this window and another one write', async () => {
  const { host, book } = await newBook();
  const { result } = show(book, useHouseholds);
  expect(result.current).toEqual({ kind: 'loading' });
  await waitFor(() => expect(ready(result.current)).toEqual([]));
  await addHousehold(book, household('H1'));
  await waitFor(() => expect(ready(result.current)).toHaveLength(1));
  const other = await openAgain(book, host);
  await addHousehold(other, household('H2'));
  await waitFor(() => expect(ready(result.current).map(({ code }) => code)).toEqual(['H1', 'H2']));
  expect(Object.isFrozen(ready(result.current)[0])).toBe(true);
});

test('the answer to another question is never shown for this one', async () => {
  const { book } = await newBook();
  await addHousehold(book, household('H1'));
  await addHousehold(book, household('H2'));
  await addProduct(book, product('A'));
  for (const code of ['H1', 'H2']) await submitPlan(book, { household: code, lines: [line(0)], origin: 'typed' });
  const { result, rerender } = show(book, useStanding, 'H1' as string);
  await waitFor(() => expect(ready(result.current)?.household).toBe('H1'));
  rerender('H2');
  expect(result.current).toEqual({ kind: 'loading' });
  await waitFor(() => expect(ready(result.current)?.household).toBe('H2'));
});

test('screens go on after the working copy was built anew under them', async () => {
  const { book } = await newBook();
  await addHousehold(book, household('H1'));
  const { result } = show(book, useHouseholds);
  await waitFor(() => expect(ready(result.current)).toHaveLength(1));
  await act(() => rebuild(book, { reason: 'damaged', keptCopy: null, report: () => {} }));
  await addHousehold(book, household('H2'));
  await waitFor(() => expect(ready(result.current)).toHaveLength(2));
});

test('demand and costs follow an entry', async () => {
  const { book } = await newBook();
  await importAssembly(book, assembly);
  const demand = show(book, useDemand).result;
  const costs = show(book, useHouseholdPlans).result;
  const code = assembly.households[0]?.code ?? '';
  await waitFor(() => expect(ready(demand.current)?.planCount).toBe(assembly.plans.length));
  await waitFor(() => expect(ready(costs.current).get(code)?.lineCount).toBe(30));
  await revisePlan(book, code, [line(0, 1000)]);
  await waitFor(() => expect(ready(costs.current).get(code)?.lineCount).toBe(1));
  await waitFor(() => expect(ready(demand.current)?.lineCount).toBe(assembly.plans.length * 30 - 29));
});

test('the overview knows the step, and the prices in force those of the last round', async () => {
  const { book } = await newBook();
  const overview = show(book, useOverview).result;
  await waitFor(() => expect(ready(overview.current).facts.isSetUp).toBe(false));
  await importAssembly(book, assembly);
  await waitFor(() =>
    expect(ready(overview.current)).toMatchObject({ facts: { isSetUp: true, plans: 40, rounds: [] } }),
  );
  await announceRound(book);
  await waitFor(() => expect(ready(overview.current).facts.rounds).toMatchObject([{ number: 1, status: 'open' }]));
  await addProduct(book, product('LATE'));
  const prices = show(book, usePrices).result;
  await waitFor(() => expect(ready(prices.current)).toMatchObject({ round: 1 }));
  expect(ready(prices.current).prices.get('LATE')).toBe(100);
  expect(ready(prices.current).prices.size).toBe(301);
});

test('history and the undo step follow the journal, page by page', async () => {
  const { book } = await newBook();
  for (let at = 0; at < 101; at += 1) await addHousehold(book, household(`H${at}`));
  const history = show(book, useHistory).result;
  await waitFor(() => expect(ready(history.current.history)).toMatchObject({ hasMore: true }));
  expect(ready(history.current.history).entries).toHaveLength(100);
  act(() => history.current.readMore());
  await waitFor(() => expect(ready(history.current.history)).toMatchObject({ hasMore: false }));
  expect(
    ready(history.current.history)
      .entries.map(({ seq }) => seq)
      .slice(-2),
  ).toEqual([2, 1]);

  const headings = show(book, useJournalHeadings, 200).result;
  const undo = () => undoState(ready(headings.current).entries, book.desk.actor());
  await waitFor(() => expect(undo().undo?.seq).toBe(101));
  await undoChange(book, undo().undo?.id ?? '');
  await waitFor(() => expect(undo()).toMatchObject({ undo: { seq: 100 }, redo: { seq: 102 } }));
});
