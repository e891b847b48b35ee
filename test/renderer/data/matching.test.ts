import { expect, test } from 'vitest';
import { marginOfMatch, matchRequests } from '../../../renderer/data/matching.ts';
import type { HostCall } from '../../../shared/bridge/contract.ts';
import { money } from '../../../shared/quantities/money.ts';
import { quantity } from '../../../shared/quantities/quantity.ts';

const matching = {
  goods: [{ id: 'eggs', demand: quantity(5_000), price: money(300) }],
  requests: [
    {
      id: 'G1',
      producer: 'Farm',
      group: null,
      least: money(0),
      most: money(1_000),
      sizes: null,
      exclusive: null,
      items: [{ good: 'eggs', most: quantity(9_000), grant: money(100), adds: quantity(1_000) }],
    },
  ],
  funds: [{ id: 'reservoir', balance: money(10_000), floor: money(0), pays: null }],
  limitPerProducer: null,
  leftByProducer: new Map(),
  groups: [],
  mustFund: [],
  mustNotFund: [],
};

type Look = { readonly kind: string; readonly answer?: { readonly kind: string } };

/** A host that answers each look at a job with the next of these. */
function hostThatSees(looks: readonly Look[]) {
  const asked: string[] = [];
  let at = 0;
  const host = (async (name: string) => {
    asked.push(name);
    if (name === 'solver.begin') return { job: '00000000-0000-4000-8000-000000000000' };
    if (name === 'solver.stop') return { kind: 'ok' };
    at += 1;
    return looks[Math.min(at, looks.length) - 1];
  }) as unknown as HostCall;
  return { host, asked };
}

const running = { kind: 'running', value: 3, bound: 4, seconds: 0.5 };
const stopped = { kind: 'done', answer: { kind: 'stopped' } };

test('tells how far the search is until the job is done', async () => {
  const { host, asked } = hostThatSees([running, running, { kind: 'done', answer: { kind: 'impossible' } }]);
  const seen: unknown[] = [];
  const answer = await matchRequests({ host }, matching, { onProgress: (progress) => seen.push(progress) });
  expect(answer).toEqual({ kind: 'done', value: { kind: 'impossible' } });
  expect(seen).toEqual([
    { pass: 1, gap: 0.25, seconds: 0.5 },
    { pass: 1, gap: 0.25, seconds: 0.5 },
  ]);
  expect(asked).toEqual(['solver.begin', 'solver.look', 'solver.look', 'solver.look']);
});

test('stops the job when the signal is aborted', async () => {
  const { host, asked } = hostThatSees([running, stopped]);
  const stop = new AbortController();
  const answer = await matchRequests({ host }, matching, { signal: stop.signal, onProgress: () => stop.abort() });
  expect(answer).toEqual({ kind: 'done', value: { kind: 'stopped' } });
  expect(asked).toContain('solver.stop');
});

test('fails when the host has lost the job or broken down over it', async () => {
  const lost = hostThatSees([{ kind: 'no-such-job' }]);
  expect(await matchRequests(lost, matching)).toMatchObject({ kind: 'failed' });
  const question = { matching, outcome: { kind: 'stopped' } as const, request: 'G1' };
  expect(await marginOfMatch(lost, question)).toEqual({ kind: 'done', value: null });
});

test('says what is wrong with the question without asking the host', async () => {
  const { host, asked } = hostThatSees([]);
  const answer = await matchRequests({ host }, { ...matching, goods: [] });
  expect(answer).toMatchObject({ kind: 'done', value: { kind: 'refused', faults: [{ code: 'unknown-good' }] } });
  expect(asked).toEqual([]);
});
