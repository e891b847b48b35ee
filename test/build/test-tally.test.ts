import { describe, expect, it } from 'vitest';
import { addTallies, emptyTally, summarise } from '../../build/test-tally.ts';

describe('the line a test run ends with', () => {
  it('sums both parts of a run', () => {
    const unit = { passed: 3, failed: 1, skipped: ['skipped: a (no printer)'] };
    const browser = { passed: 2, failed: 0, skipped: [] };
    expect(summarise(addTallies(unit, browser))).toBe('5 passed, 1 failed, 1 skipped');
  });

  it('leaves the skipped out when there are none', () => {
    expect(summarise({ ...emptyTally, passed: 7 })).toBe('7 passed, 0 failed');
  });
});
