import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../shell/roots';
import { workspaceRoute } from '../../shell/workspace-route';

const root = createRoute({
  getParentRoute: () => rootRoute,
  path: 'manufacturer',
  ...workspaceRoute('manufacturer', [
    { to: '/manufacturer', text: 'nav.start' },
    { to: '/manufacturer/requests', text: 'nav.requests' },
    { to: '/manufacturer/proposals', text: 'nav.proposals' },
    { to: '/manufacturer/unmet', text: 'nav.unmet' },
    { to: '/manufacturer/pairings', text: 'nav.pairings' },
    { to: '/manufacturer/appeals', text: 'nav.appeals' },
    { to: '/manufacturer/pools', text: 'nav.pools' },
    { to: '/manufacturer/reports', text: 'nav.reports' },
    { to: '/manufacturer/sheets', text: 'nav.sheets' },
    { to: '/manufacturer/places', text: 'nav.places' },
  ]),
});

const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('./StartPage'), 'StartPage'),
});

const requests = createRoute({
  getParentRoute: () => root,
  path: 'requests',
  component: lazyRouteComponent(() => import('./RequestsPage'), 'RequestsPage'),
});

const newRequest = createRoute({
  getParentRoute: () => root,
  path: 'requests/new',
  component: lazyRouteComponent(() => import('./NewRequestPage'), 'NewRequestPage'),
});

const request = createRoute({
  getParentRoute: () => root,
  path: 'requests/$id',
  component: lazyRouteComponent(() => import('./RequestPage'), 'RequestPage'),
});

const line = createRoute({
  getParentRoute: () => root,
  path: 'requests/$id/lines/$lineId',
  component: lazyRouteComponent(() => import('./LinePage'), 'LinePage'),
});

const compare = createRoute({
  getParentRoute: () => root,
  path: 'requests/$id/compare',
  component: lazyRouteComponent(() => import('./ComparePage'), 'ComparePage'),
});

const proposals = createRoute({
  getParentRoute: () => root,
  path: 'proposals',
  component: lazyRouteComponent(() => import('./ProposalsPage'), 'ProposalsPage'),
});

const proposal = createRoute({
  getParentRoute: () => root,
  path: 'proposals/$id',
  component: lazyRouteComponent(() => import('./ProposalPage'), 'ProposalPage'),
});

const unmet = createRoute({
  getParentRoute: () => root,
  path: 'unmet',
  component: lazyRouteComponent(() => import('./UnmetPage'), 'UnmetPage'),
});

const pairings = createRoute({
  getParentRoute: () => root,
  path: 'pairings',
  component: lazyRouteComponent(() => import('./PairingsPage'), 'PairingsPage'),
});

const pools = createRoute({
  getParentRoute: () => root,
  path: 'pools',
  component: lazyRouteComponent(() => import('./pools/PoolsPage'), 'PoolsPage'),
});

const newPool = createRoute({
  getParentRoute: () => root,
  path: 'pools/new',
  component: lazyRouteComponent(() => import('./pools/NewPoolPage'), 'NewPoolPage'),
});

const pool = createRoute({
  getParentRoute: () => root,
  path: 'pools/$id',
  component: lazyRouteComponent(() => import('./pools/PoolPage'), 'PoolPage'),
});

const places = createRoute({
  getParentRoute: () => root,
  path: 'places',
  component: lazyRouteComponent(() => import('./PlacesPage'), 'PlacesPage'),
});

const sheets = createRoute({
  getParentRoute: () => root,
  path: 'sheets',
  component: lazyRouteComponent(() => import('../sheets/SheetsPage'), 'ManufacturerSheetsPage'),
});

const sheetImport = createRoute({
  getParentRoute: () => root,
  path: 'sheets/$id',
  component: lazyRouteComponent(() => import('../sheets/ImportPage'), 'ManufacturerImportPage'),
});

const appeals = createRoute({
  getParentRoute: () => root,
  path: 'appeals',
  component: lazyRouteComponent(() => import('../appeals/AppealsPage'), 'ManufacturerAppealsPage'),
});

const appeal = createRoute({
  getParentRoute: () => root,
  path: 'appeals/$id',
  component: lazyRouteComponent(() => import('../appeals/AppealPage'), 'ManufacturerAppealPage'),
});

const reports = createRoute({
  getParentRoute: () => root,
  path: 'reports',
  component: lazyRouteComponent(() => import('../duties/ReportsPage'), 'ManufacturerReportsPage'),
});

const report = createRoute({
  getParentRoute: () => root,
  path: 'reports/$id',
  component: lazyRouteComponent(() => import('../duties/ReportPage'), 'ManufacturerReportPage'),
});

export const manufacturerRoutes = root.addChildren([
  start,
  requests,
  newRequest,
  request,
  line,
  compare,
  proposals,
  proposal,
  unmet,
  pairings,
  pools,
  newPool,
  pool,
  places,
  sheets,
  sheetImport,
  appeals,
  appeal,
  reports,
  report,
]);
