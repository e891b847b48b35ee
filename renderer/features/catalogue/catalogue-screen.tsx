import { Page, PageHeader } from '../../ui/page-header.tsx';
import { words } from './words.ts';

export function CatalogueScreen() {
  return (
    <Page>
      <PageHeader title={words.title} />
    </Page>
  );
}
