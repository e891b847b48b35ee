import { settings } from './settings.ts';
import type { Vector } from './vectors.ts';

/**
 * How far each good's price follows its own log excess, learned from its own rounds alone (M. Riedmiller and H. Braun
 * 1993, Rprop, on a gain): less after its excess changed sign, more while the excess hardly shrinks. Slower than an
 * extrapolation but hard to mislead: latecomers and noise turn signs, and every turn makes the steps smaller.
 */
export function steadyGains(excess: readonly Vector[]): Vector {
  const { first, least, most, afterTurn, whenSlow, slowFrom } = settings.steadyGain;
  return (excess.at(-1) ?? []).map((_, good) => {
    let gain: number = first;
    for (let round = 1; round < excess.length; round += 1) {
      const before = excess[round - 1]?.[good] ?? 0;
      const now = excess[round]?.[good] ?? 0;
      if (before * now < 0) gain = Math.max(least, gain * afterTurn);
      else if (Math.abs(now) > slowFrom * Math.abs(before)) gain = Math.min(most, gain * whenSlow);
    }
    return gain;
  });
}
