import { Button } from '../../ui/button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ScreenLink, usePlace } from '../../ui/screen-link.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { Row } from '../../ui/stack.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { type ListView, listPath } from './place-of.ts';
import { ProducerList } from './producer-list.tsx';
import { ProductList } from './product-list.tsx';
import { producerSupplies, productSupplies, ratioFacts, type SupplyFacts } from './supply-overview.ts';
import { words } from './words.ts';

type SupplyListsProps = {
  readonly facts: SupplyFacts;
  readonly view: ListView;
  readonly onAdd: () => void;
};

const views = [
  { value: 'product', label: words.byProduct },
  { value: 'producer', label: words.byProducer },
] as const;

/** Everything offered, listed by product or by producer. */
export function SupplyLists({ facts, view, onAdd }: SupplyListsProps) {
  const { goTo } = usePlace();
  const add = (
    <Button tone="primary" onClick={onAdd}>
      {words.addProducer}
    </Button>
  );
  return (
    <>
      <PageHeader title={words.title} sentence={words.sentence} action={add} />
      {facts.products.length === 0 ? (
        <EmptyState
          title={words.emptyProducts}
          sentence={words.emptyProductsSentence}
          action={<ScreenLink to="catalogue">{words.toCatalogue}</ScreenLink>}
        />
      ) : (
        <>
          <Row>
            <SegmentedControl
              label={words.views}
              choices={views}
              value={view}
              onValueChange={(next) => goTo(listPath(next))}
            />
          </Row>
          {view === 'product' ? (
            <ProductList rows={productSupplies(facts)} />
          ) : (
            <ProducerList
              rows={producerSupplies(facts)}
              facts={ratioFacts(facts)}
              add={<Button onClick={onAdd}>{words.addProducer}</Button>}
            />
          )}
        </>
      )}
    </>
  );
}
