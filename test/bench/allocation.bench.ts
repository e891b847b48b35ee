import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Election } from '../../shared/grants/ballots/election.ts';
import { readPabulib } from '../../shared/grants/ballots/read-pabulib.ts';
import { allocateByVotes } from '../../shared/grants/rules/allocate-by-votes.ts';
import { voteRuleByName, voteRuleNames } from '../../shared/grants/rules/rule-by-name.ts';
import { ruleFits } from '../../shared/grants/rules/rule-fits.ts';
import type { VoteRule } from '../../shared/grants/rules/rule-settings.ts';
import { equalSharesInObjects, greedyInObjects, phragmenInObjects } from './allocation-in-objects.ts';
import { compare } from './compare.ts';

const published = join(import.meta.dirname, '../../../shared/pabulib');

/** A reproducible sequence of numbers from 0 up to 1 (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Some projects are much better known than others, and costs spread over a factor of 25, as in real elections. */
function largeElection(voters: number, size: number): Election {
  const next = numbersFrom(7);
  const projects = Array.from({ length: size }, (_, index) => {
    return { id: `${index}`, name: '', cost: 2000 + Math.floor(48_000 * next() ** 2), exclusive: null };
  });
  const ballots = Array.from({ length: voters }, () => {
    const wanted = 3 + Math.floor(next() * 12);
    const choices = new Set(Array.from({ length: wanted }, () => Math.floor(size * next() ** 2)));
    return { choices: [...choices], points: [...choices].map(() => 1 + Math.floor(next() * 5)) };
  });
  const budget = Math.floor(projects.reduce((sum, { cost }) => sum + cost, 0) / 4);
  return { voteType: 'ordinal', currency: 'EUR', moneyDigits: 0, pointDigits: 0, budget, projects, ballots };
}

function named(name: string): VoteRule {
  const rule = voteRuleByName(name);
  if (rule === null) throw new Error(name);
  return rule;
}

const byId = { kind: 'id' } as const;

async function besidePlain(election: Election): Promise<void> {
  const plain: readonly (readonly [string, () => readonly number[]])[] = [
    ['greedy_cost', () => greedyInObjects(election, 'cost')],
    ['greedy_card', () => greedyInObjects(election, 'card')],
    ['phragmen', () => phragmenInObjects(election)],
    ['mes_cost', () => equalSharesInObjects(election, 'cost')],
    ['mes_card', () => equalSharesInObjects(election, 'card')],
  ];
  for (const [name, run] of plain) {
    const ours = allocateByVotes(election, named(name), byId).winners;
    if (ours.join() !== run().join()) throw new Error(`${name}: the answers differ`);
    await compare({
      title: `${name}, ${election.ballots.length} voters x ${election.projects.length} projects`,
      turns: 3,
      ours: { name: 'exact, equal ballots grouped', run: () => allocateByVotes(election, named(name), byId) },
      peers: [{ name: 'objects, floating point, everything every round', run }],
    });
  }
}

/** Every rule once, after one run to warm up. */
function everyRule(title: string, election: Election, names: readonly string[]): void {
  console.log(`\n${title}: ${election.ballots.length} voters x ${election.projects.length} projects`);
  for (const name of names.filter((each) => ruleFits(election, named(each)))) {
    const start = performance.now();
    const { winners, equalStart } = allocateByVotes(election, named(name), byId);
    const ms = (performance.now() - start).toFixed(1);
    const raises = equalStart === null ? '' : `, money raised ${equalStart.raises} times by ${equalStart.increment}`;
    console.log(`  ${name.padEnd(18)} ${ms.padStart(9)} ms  ${winners.length} funded${raises}`);
  }
}

function largestPublished(): readonly (readonly [string, Election])[] {
  if (!existsSync(published)) {
    console.log('\nSkipped: the published ballots are not beside the checkout (../shared/pabulib)');
    return [];
  }
  const files = readdirSync(published).filter((name) => name.endsWith('.pb'));
  files.sort((a, b) => statSync(join(published, b)).size - statSync(join(published, a)).size);
  return files.slice(0, 3).map((name) => {
    const read = readPabulib(readFileSync(join(published, name), 'utf8'));
    if (read.kind === 'refused') throw new Error(`${name}: ${read.code}`);
    return [name, read.election];
  });
}

export async function bench(): Promise<void> {
  const large = largeElection(10_000, 200);
  await besidePlain(large);
  everyRule('Every rule, invented ballots', large, voteRuleNames);
  everyRule('Completions, invented ballots', largeElection(90_000, 160), [
    'mes_cost',
    'mes_cost_add1',
    'mes_card_add1x',
  ]);
  const completions = voteRuleNames.filter((name) => name.includes('_add1'));
  for (const [name, election] of largestPublished()) everyRule(name, election, completions);
}
