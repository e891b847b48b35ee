import type { AssemblySettings } from '../../../shared/assembly/assembly-settings.ts';
import type { Product } from '../../../shared/catalogue/product.ts';
import type { GrantRequest } from '../../../shared/grants/grant-request.ts';
import { useGrantRequests } from '../../data/queries/use-grant-requests.ts';
import { useProducts } from '../../data/queries/use-products.ts';
import { useSettings } from '../../data/queries/use-settings.ts';
import { allReady } from '../../live/all-ready.ts';

export type RiskFacts = {
  readonly settings: AssemblySettings | null;
  readonly products: readonly Product[];
  readonly requests: readonly GrantRequest[];
};

export function useRiskFacts() {
  return allReady({ settings: useSettings(), products: useProducts(), requests: useGrantRequests() });
}
