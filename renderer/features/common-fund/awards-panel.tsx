import type { PoolAllocation, PoolAward, PoolMember } from '../../../shared/grants/pool/pool-round.ts';
import { GapChart } from '../../charts/bar-chart.tsx';
import { money, plural, quantity } from '../../i18n/formats.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { Explain } from '../../ui/explain.tsx';
import { Panel } from '../../ui/panel.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { ScreenLink } from '../../ui/screen-link.tsx';
import { Row } from '../../ui/stack.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { downloadPool } from './download-pool.ts';
import { type PoolFacts, poolDecided } from './pool-facts.ts';
import { words } from './words.ts';

type PanelProps = {
  readonly facts: PoolFacts;
  readonly members: readonly PoolMember[];
  readonly pool: PoolAllocation | null;
};

/** What the common fund would award, and who pays which part. */
export function AwardsPanel({ facts, members, pool }: PanelProps) {
  if (pool === null)
    return (
      <EmptyState
        title={words.notYet}
        sentence={words.notYetSentence}
        action={<ScreenLink to="rounds">{words.toRounds}</ScreenLink>}
      />
    );
  if (pool.awards.length === 0)
    return <EmptyState title={words.noRequests} action={<ScreenLink to="grants">{words.toGrants}</ScreenLink>} />;
  const { currency } = facts.settings;
  const title = facts.decision === null ? words.awards : words.awardsDone;
  const pooled = members.reduce((sum, { budget }) => sum + budget, 0);
  const paid = pool.awards.filter(({ award }) => award > 0);
  const coops = pool.coops.map(({ coop }) => coop);
  const payers = pool.coops.filter(({ pays }) => pays > 0);
  return (
    <Panel title={title} sentence={words.awardsSentence(money(pooled, currency), money(pool.awarded, currency))}>
      <Row>
        <PrintButton label={words.print} />
        <Button onClick={() => void downloadPool(facts, pool)}>{words.download}</Button>
        {facts.decision === null && members.length > 1 && <ScreenLink to="grants">{words.awardOurPart}</ScreenLink>}
      </Row>
      <GapChart
        title={words.chart}
        summary={words.chartSummary(plural(paid.length, words.awardCount), plural(payers.length, words.coopCount))}
        groups={paid.map(({ request, shares }) => ({
          key: request.id,
          label: `${request.id} ${request.producer}`,
          values: shares.map(({ amount }) => amount),
        }))}
        series={coops.map((coop) => ({ key: coop, label: coop }))}
        groupLabel={words.request}
        valueText={(value) => money(value, currency)}
        direction="rows"
      />
      <DataTable
        caption={title}
        rows={pool.awards}
        columns={columnsFor(facts, coops)}
        rowKey={({ request }) => request.id}
      />
    </Panel>
  );
}

function columnsFor(facts: PoolFacts, coops: readonly string[]): readonly Column<PoolAward>[] {
  const { settings, products, terms } = facts;
  const sharing = poolDecided(facts)?.sharing ?? terms.sharing;
  const text = (amount: number) => money(amount, settings.currency);
  const unitOf = ({ request }: PoolAward) => products.find(({ code }) => code === request.product)?.unit;
  const partOf = (row: PoolAward, coop: string) => row.shares.find((share) => share.coop === coop)?.amount ?? 0;
  return [
    { key: 'request', header: words.request, cell: ({ request }) => `${request.id} ${request.producer}` },
    { key: 'asked', header: words.asked, kind: 'number', cell: ({ request }) => text(request.amount) },
    { key: 'meets', header: words.meets, kind: 'number', cell: (row) => quantity(row.meetsPerWeek, unitOf(row)) },
    ...coops.map((coop): Column<PoolAward> => {
      return { key: `of ${coop}`, header: coop, kind: 'number', cell: (row) => text(partOf(row, coop)) };
    }),
    {
      key: 'award',
      header: words.award,
      kind: 'number',
      cell: (row) => (
        <Explain
          what={text(row.award)}
          title={words.why(row.request.id)}
          lines={[
            ...row.shares.map(({ coop, amount, meetsPerWeek }) => ({
              text: words.whyLine(coop, quantity(meetsPerWeek, unitOf(row))),
              value: text(amount),
            })),
            { text: words.award, value: text(row.award), kind: 'total' as const },
          ]}
          note={words.sharingSentence[sharing]}
        >
          {text(row.award)}
        </Explain>
      ),
    },
  ];
}
