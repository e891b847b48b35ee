import {
  BookOpenText,
  Boxes,
  Calculator,
  CalendarArrowUp,
  ChartColumn,
  ClipboardList,
  FileSpreadsheet,
  Gavel,
  HandCoins,
  Handshake,
  History,
  House,
  Lightbulb,
  type LucideIcon,
  Megaphone,
  NotebookPen,
  PackageCheck,
  PiggyBank,
  Recycle,
  Scale,
  Settings2,
  ShieldAlert,
  ShoppingBasket,
  Sprout,
  Truck,
  Users,
} from 'lucide-react';
import type { ComponentType } from 'react';
import { words } from './words.ts';

/** A screen of the assembly. Its file exports a component without props; the book comes from `useBook()`. */
export type Screen = {
  /** The address behind the book's id; further parts of the address are the screen's own. */
  readonly path: string;
  readonly title: string;
  readonly icon: LucideIcon;
  readonly load: () => Promise<{ readonly default: ComponentType }>;
};

/** Every screen, in the order of an assembly's work. A feature adds itself here and nowhere else. */
export const screens: readonly Screen[] = [
  {
    path: 'overview',
    title: words.screens.overview,
    icon: House,
    load: async () => ({ default: (await import('../features/overview/overview-screen.tsx')).OverviewScreen }),
  },
  {
    path: 'households',
    title: words.screens.households,
    icon: Users,
    load: async () => ({ default: (await import('../features/members/households-screen.tsx')).HouseholdsScreen }),
  },
  {
    path: 'catalogue',
    title: words.screens.catalogue,
    icon: BookOpenText,
    load: async () => ({ default: (await import('../features/catalogue/catalogue-screen.tsx')).CatalogueScreen }),
  },
  {
    path: 'suppliers',
    title: words.screens.suppliers,
    icon: Truck,
    load: async () => ({ default: (await import('../features/suppliers/suppliers-screen.tsx')).SuppliersScreen }),
  },
  {
    path: 'plans',
    title: words.screens.plans,
    icon: ClipboardList,
    load: async () => ({ default: (await import('../features/plans/plans-screen.tsx')).PlansScreen }),
  },
  {
    path: 'paper',
    title: words.screens.paper,
    icon: NotebookPen,
    load: async () => ({ default: (await import('../features/paper/paper-screen.tsx')).PaperScreen }),
  },
  {
    path: 'import',
    title: words.screens.import,
    icon: FileSpreadsheet,
    load: async () => ({ default: (await import('../features/imports/import-screen.tsx')).ImportScreen }),
  },
  {
    path: 'demand',
    title: words.screens.demand,
    icon: ChartColumn,
    load: async () => ({ default: (await import('../features/demand/demand-screen.tsx')).DemandScreen }),
  },
  {
    path: 'producers',
    title: words.screens.producers,
    icon: Sprout,
    load: async () => ({ default: (await import('../features/producers/producers-screen.tsx')).ProducersScreen }),
  },
  {
    path: 'demand-board',
    title: words.screens.demandBoard,
    icon: Megaphone,
    load: async () => ({
      default: (await import('../features/demand-board/demand-board-screen.tsx')).DemandBoardScreen,
    }),
  },
  {
    path: 'rounds',
    title: words.screens.rounds,
    icon: Scale,
    load: async () => ({ default: (await import('../features/price-rounds/rounds-screen.tsx')).RoundsScreen }),
  },
  {
    path: 'recount',
    title: words.screens.recount,
    icon: Calculator,
    load: async () => ({ default: (await import('../features/recount/recount-screen.tsx')).RecountScreen }),
  },
  {
    path: 'procedure',
    title: words.screens.procedure,
    icon: Gavel,
    load: async () => ({ default: (await import('../features/procedure/procedure-screen.tsx')).ProcedureScreen }),
  },
  {
    path: 'cases',
    title: words.screens.cases,
    icon: Boxes,
    load: async () => ({ default: (await import('../features/cases/cases-screen.tsx')).CasesScreen }),
  },
  {
    path: 'stocking',
    title: words.screens.stocking,
    icon: ShoppingBasket,
    load: async () => ({ default: (await import('../features/stocking/stocking-screen.tsx')).StockingScreen }),
  },
  {
    path: 'orders',
    title: words.screens.orders,
    icon: PackageCheck,
    load: async () => ({ default: (await import('../features/orders/orders-screen.tsx')).OrdersScreen }),
  },
  {
    path: 'grants',
    title: words.screens.grants,
    icon: HandCoins,
    load: async () => ({ default: (await import('../features/grants/grants-screen.tsx')).GrantsScreen }),
  },
  {
    path: 'common-fund',
    title: words.screens.commonFund,
    icon: Handshake,
    load: async () => ({ default: (await import('../features/common-fund/common-fund-screen.tsx')).CommonFundScreen }),
  },
  {
    path: 'risk',
    title: words.screens.risk,
    icon: ShieldAlert,
    load: async () => ({ default: (await import('../features/risk/risk-screen.tsx')).RiskScreen }),
  },
  {
    path: 'recovery',
    title: words.screens.recovery,
    icon: Recycle,
    load: async () => ({ default: (await import('../features/recovery/recovery-screen.tsx')).RecoveryScreen }),
  },
  {
    path: 'reservoir',
    title: words.screens.reservoir,
    icon: PiggyBank,
    load: async () => ({ default: (await import('../features/reservoir/reservoir-screen.tsx')).ReservoirScreen }),
  },
  {
    path: 'insight',
    title: words.screens.insight,
    icon: Lightbulb,
    load: async () => ({ default: (await import('../features/insight/insight-screen.tsx')).InsightScreen }),
  },
  {
    path: 'next-period',
    title: words.screens.nextPeriod,
    icon: CalendarArrowUp,
    load: async () => ({
      default: (await import('../features/next-period/next-period-screen.tsx')).NextPeriodScreen,
    }),
  },
  {
    path: 'history',
    title: words.screens.history,
    icon: History,
    load: async () => ({ default: (await import('../features/history/history-screen.tsx')).HistoryScreen }),
  },
  {
    path: 'settings',
    title: words.screens.settings,
    icon: Settings2,
    load: async () => ({ default: (await import('../features/settings/settings-screen.tsx')).SettingsScreen }),
  },
];
