import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { readPabulib } from '../../../../shared/grants/ballots/read-pabulib.ts';
import { allocateByVotes } from '../../../../shared/grants/rules/allocate-by-votes.ts';
import { voteRuleByName } from '../../../../shared/grants/rules/rule-by-name.ts';

type Outcome = {
  readonly winners: readonly string[];
  readonly total_cost: number;
  readonly final_endowment_per_voter?: string;
};
type Published = { readonly file: string; readonly rules: Readonly<Record<string, Outcome>> };

const folder = join(import.meta.dirname, '../../../../../shared/pabulib');
const there = existsSync(folder);

describe('the published ballots and their outcomes', () => {
  beforeEach(({ skip }) => {
    if (!there) skip('the published ballots are not beside the checkout (../shared/pabulib)');
  });

  const published: readonly Published[] = there
    ? JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'))
    : [{ file: 'none', rules: {} }];

  it.each(published)('$file: every rule funds what two independent programs fund', ({ file, rules }) => {
    const read = readPabulib(readFileSync(join(folder, file), 'utf8'));
    if (read.kind === 'refused') throw new Error(`${read.code} on line ${read.line}`);
    const { projects, ballots } = read.election;
    for (const [name, outcome] of Object.entries(rules)) {
      const rule = voteRuleByName(name);
      if (rule === null) throw new Error(name);
      const { winners, totalCost, equalStart } = allocateByVotes(read.election, rule, { kind: 'id' });
      const ids = winners.map((winner) => projects[winner]?.id ?? '');
      // Phragmén's winners are published by id.
      expect([name, rule.kind === 'phragmen' ? ids.sort() : ids]).toEqual([name, outcome.winners]);
      expect([name, totalCost]).toEqual([name, outcome.total_cost]);
      if (outcome.final_endowment_per_voter === undefined) continue;
      const [top = 0, bottom = 1] = outcome.final_endowment_per_voter.split('/').map(Number);
      expect([name, equalStart?.total]).toEqual([name, (top * ballots.length) / bottom]);
    }
    expect(Object.keys(rules).length).toBeGreaterThan(6);
  });
});
