import type { Product } from '../../shared/catalogue/product.ts';
import type { DamagePermit } from '../../shared/procedure/damage-permit.ts';
import type { ProducerInputs, ProducerVote } from '../../shared/procedure/producer-inputs.ts';
import { type RatioLine, type SocialRatio, socialRatio } from '../../shared/procedure/social-ratio.ts';
import { divideDown } from '../../shared/quantities/divide-down.ts';
import { formatDecimal } from '../../shared/quantities/format-decimal.ts';
import type { Money } from '../../shared/quantities/money.ts';
import type { Offer } from '../../shared/supply/offer.ts';
import { money, quantity } from '../i18n/formats.ts';
import type { WorkingLine } from '../ui/explain.tsx';
import { ratioWords as words } from './ratio-words.ts';

/** What a ratio is worked out from and shown with. */
export type RatioFacts = {
  readonly currency: string;
  readonly offers: readonly Offer[];
  readonly inputs: readonly ProducerInputs[];
  readonly producerVotes: readonly ProducerVote[];
  readonly damages: readonly DamagePermit[];
  /** Indicative prices in force, by product code. */
  readonly prices: ReadonlyMap<string, Money>;
  readonly productOf: (code: string) => Product | undefined;
};

/** A producer, how its benefit stands to its cost (null: inputs not entered), and what was voted on it. */
export type ProducerRatio = {
  readonly producer: string;
  readonly inputs: ProducerInputs | null;
  readonly ratio: SocialRatio | null;
  readonly vote: ProducerVote | null;
};

/** Everybody who offers something or whose inputs are entered, by name. */
export function producerRatios(facts: RatioFacts): readonly ProducerRatio[] {
  const { offers, inputs, producerVotes, damages, prices } = facts;
  const byProducer = new Map(inputs.map((row) => [row.producer, row]));
  const names = new Set([...offers.map(({ producer }) => producer), ...byProducer.keys()]);
  const votes = new Map(producerVotes.map((vote) => [vote.producer, vote]));
  return [...names].sort().map((producer) => {
    const own = byProducer.get(producer) ?? null;
    const isOwn = (row: { readonly producer: string }) => row.producer === producer;
    const question = { producer, offers: offers.filter(isOwn), damages: damages.filter(isOwn), prices };
    const ratio = own === null ? null : socialRatio({ ...question, inputs: own });
    return { producer, inputs: own, ratio, vote: votes.get(producer) ?? null };
  });
}

/** Hundredths as 0.99; cut, as the rule cuts them. */
export function ratioText(hundredths: number | null): string {
  return hundredths === null ? words.none : formatDecimal(hundredths, 2).padEnd(4, '0');
}

export function votedRatio({ benefit, cost }: ProducerVote): string {
  return ratioText(cost === 0 ? null : divideDown(100 * benefit, cost));
}

export function ratioWorking(ratio: SocialRatio, facts: RatioFacts): readonly WorkingLine[] {
  const text = (amount: number) => money(amount, facts.currency);
  const shown = (line: RatioLine) => {
    const { name, unit } = named(line, facts);
    return { text: words.line(name, quantity(line.amount, unit), text(line.price)), value: text(line.value) };
  };
  return [
    ...ratio.outputs.map(shown),
    { text: words.benefit, value: text(ratio.benefit), kind: 'total' },
    ...ratio.inputs.map(shown),
    { text: words.cost, value: text(ratio.cost), kind: 'total' },
    { text: words.ratio, value: ratioText(ratio.hundredths), kind: 'total' },
  ];
}

type Named = { readonly name: string; readonly unit: string | undefined };

function named({ kind, name }: RatioLine, { productOf, damages }: RatioFacts): Named {
  switch (kind) {
    case 'output':
    case 'good':
      return { name: productOf(name)?.name ?? name, unit: productOf(name)?.unit };
    case 'labour':
      return { name: words.labour, unit: words.hour };
    case 'other':
      return { name, unit: undefined };
    case 'damage': {
      const damage: DamagePermit | undefined = damages.find(({ id }) => id === name);
      return { name: damage?.damage ?? name, unit: damage?.unit };
    }
  }
}
