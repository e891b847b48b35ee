import { quantity } from '../../quantities/quantity.ts';
import type { KnowsProduct } from '../lines/check-line.ts';
import type { PlanLine } from '../lines/plan-line.ts';
import { roundToStep } from './round-to-step.ts';
import { withKnownSubstitute } from './start-from-last-plan.ts';
import type { NotStarted, StartedLine, StartedPlan } from './started-plan.ts';

/** A template's lines, the people they are meant for, and the people of the household that starts from them. */
export type TemplateStart = {
  readonly lines: readonly PlanLine[];
  readonly templatePeople: number;
  readonly people: number;
  readonly knowsProduct: KnowsProduct;
};

/** Each line x people / template's people, half-up to half a unit, never to nothing; products that are gone are named. */
export function startFromTemplate(start: TemplateStart): StartedPlan {
  const { lines, templatePeople, people, knowsProduct } = start;
  const left = lines
    .filter(({ product }) => !knowsProduct(product))
    .map(({ product }): NotStarted => ({ product, code: 'not-in-catalogue' }));
  const scaled = lines
    .filter(({ product }) => knowsProduct(product))
    .map((line): StartedLine => {
      const want = roundToStep(line.want, people, templatePeople);
      const upTo = quantity(Math.max(want, roundToStep(line.upTo, people, templatePeople)));
      return {
        line: { ...withKnownSubstitute(line, knowsProduct), want, upTo },
        reason: { kind: 'template', want: line.want, templatePeople, people },
      };
    });
  return { lines: scaled, left };
}
