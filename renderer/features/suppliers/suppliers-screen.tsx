import { LiveView } from '../../live/live-view.tsx';
import { Page } from '../../ui/page-header.tsx';
import { ScreenLink, usePlace } from '../../ui/screen-link.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { SupplierPage } from './supplier-page.tsx';
import { supplierOf, suppliersPath } from './supplier-path.ts';
import { SuppliersPage } from './suppliers-page.tsx';
import { type SuppliersView, useSuppliersView } from './use-suppliers-view.ts';
import { words } from './words.ts';

/** Who the store orders from, and at which terms. */
export function SuppliersScreen() {
  const state = useSuppliersView();
  return (
    <Page width="wide">
      <LiveView state={state}>{(view) => <Place view={view} />}</LiveView>
    </Page>
  );
}

function Place({ view }: { readonly view: SuppliersView }) {
  const { rest } = usePlace();
  const code = supplierOf(rest);
  if (code === null) return <SuppliersPage view={view} />;
  const supplier = view.suppliers.find((one) => one.code === code);
  if (supplier === undefined) {
    const back = <ScreenLink to={suppliersPath}>{words.allSuppliers}</ScreenLink>;
    return <EmptyState title={words.noSuchSupplier} action={back} />;
  }
  return <SupplierPage key={code} supplier={supplier} view={view} />;
}
