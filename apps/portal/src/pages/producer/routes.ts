import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../shell/roots';
import { workspaceRoute } from '../../shell/workspace-route';

const root = createRoute({
  getParentRoute: () => rootRoute,
  path: 'producer',
  ...workspaceRoute('producer', [
    { to: '/producer', text: 'nav.start' },
    { to: '/producer/proposals', text: 'nav.proposals' },
    { to: '/producer/offers', text: 'nav.offers' },
    { to: '/producer/lines', text: 'nav.lines' },
    { to: '/producer/reports', text: 'nav.reports' },
    { to: '/producer/sheets', text: 'nav.sheets' },
    { to: '/producer/verification', text: 'nav.verification' },
    { to: '/producer/appeals', text: 'nav.appeals' },
    { to: '/producer/organisation', text: 'nav.organisation' },
  ]),
});

const getParentRoute = () => root;

const start = createRoute({
  getParentRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./index'), 'StartPage'),
});

const proposals = createRoute({
  getParentRoute,
  path: 'proposals',
  component: lazyRouteComponent(() => import('./proposals/ProposalsPage'), 'ProposalsPage'),
});

const proposal = createRoute({
  getParentRoute,
  path: 'proposals/$id',
  component: lazyRouteComponent(() => import('./proposals/ProposalPage'), 'ProposalPage'),
});

const offers = createRoute({
  getParentRoute,
  path: 'offers',
  component: lazyRouteComponent(() => import('./offers/OffersPage'), 'OffersPage'),
});

const stillTrue = createRoute({
  getParentRoute,
  path: 'still-true',
  component: lazyRouteComponent(() => import('./offers/StillTruePage'), 'StillTruePage'),
});

const newOffer = createRoute({
  getParentRoute,
  path: 'offers/new',
  component: lazyRouteComponent(() => import('./offers/OfferNewPage'), 'OfferNewPage'),
});

const offer = createRoute({
  getParentRoute,
  path: 'offers/$id',
  component: lazyRouteComponent(() => import('./offers/OfferPage'), 'OfferPage'),
});

const editOffer = createRoute({
  getParentRoute,
  path: 'offers/$id/edit',
  component: lazyRouteComponent(() => import('./offers/OfferEditPage'), 'OfferEditPage'),
});

const lines = createRoute({
  getParentRoute,
  path: 'lines',
  component: lazyRouteComponent(() => import('./lines/LinesPage'), 'LinesPage'),
});

const newLine = createRoute({
  getParentRoute,
  path: 'lines/new',
  component: lazyRouteComponent(() => import('./lines/LineNewPage'), 'LineNewPage'),
});

const line = createRoute({
  getParentRoute,
  path: 'lines/$id',
  component: lazyRouteComponent(() => import('./lines/LinePage'), 'LinePage'),
});

const editLine = createRoute({
  getParentRoute,
  path: 'lines/$id/edit',
  component: lazyRouteComponent(() => import('./lines/LineEditPage'), 'LineEditPage'),
});

const verification = createRoute({
  getParentRoute,
  path: 'verification',
  component: lazyRouteComponent(() => import('./claims/VerificationPage'), 'VerificationPage'),
});

const newClaim = createRoute({
  getParentRoute,
  path: 'verification/claims/new',
  component: lazyRouteComponent(() => import('./claims/ClaimNewPage'), 'ClaimNewPage'),
});

const claim = createRoute({
  getParentRoute,
  path: 'verification/claims/$id',
  component: lazyRouteComponent(() => import('./claims/ClaimPage'), 'ClaimPage'),
});

const editClaim = createRoute({
  getParentRoute,
  path: 'verification/claims/$id/edit',
  component: lazyRouteComponent(() => import('./claims/ClaimEditPage'), 'ClaimEditPage'),
});

const newCase = createRoute({
  getParentRoute,
  path: 'verification/cases/new',
  component: lazyRouteComponent(() => import('./claims/CaseNewPage'), 'CaseNewPage'),
});

const oneCase = createRoute({
  getParentRoute,
  path: 'verification/cases/$id',
  component: lazyRouteComponent(() => import('./claims/CasePage'), 'CasePage'),
});

const organisation = createRoute({
  getParentRoute,
  path: 'organisation',
  component: lazyRouteComponent(() => import('./organisation/OrganisationPage'), 'OrganisationPage'),
});

const editOrganisation = createRoute({
  getParentRoute,
  path: 'organisation/edit',
  component: lazyRouteComponent(() => import('./organisation/OrganisationEditPage'), 'OrganisationEditPage'),
});

const newFacility = createRoute({
  getParentRoute,
  path: 'organisation/facilities/new',
  component: lazyRouteComponent(() => import('./organisation/FacilityNewPage'), 'FacilityNewPage'),
});

const facility = createRoute({
  getParentRoute,
  path: 'organisation/facilities/$id',
  component: lazyRouteComponent(() => import('./organisation/FacilityPage'), 'FacilityPage'),
});

const editFacility = createRoute({
  getParentRoute,
  path: 'organisation/facilities/$id/edit',
  component: lazyRouteComponent(() => import('./organisation/FacilityEditPage'), 'FacilityEditPage'),
});

const sheets = createRoute({
  getParentRoute,
  path: 'sheets',
  component: lazyRouteComponent(() => import('../sheets/SheetsPage'), 'ProducerSheetsPage'),
});

const sheetImport = createRoute({
  getParentRoute,
  path: 'sheets/$id',
  component: lazyRouteComponent(() => import('../sheets/ImportPage'), 'ProducerImportPage'),
});

const appeals = createRoute({
  getParentRoute: () => root,
  path: 'appeals',
  component: lazyRouteComponent(() => import('../appeals/AppealsPage'), 'ProducerAppealsPage'),
});

const appeal = createRoute({
  getParentRoute: () => root,
  path: 'appeals/$id',
  component: lazyRouteComponent(() => import('../appeals/AppealPage'), 'ProducerAppealPage'),
});

const reports = createRoute({
  getParentRoute,
  path: 'reports',
  component: lazyRouteComponent(() => import('../duties/ReportsPage'), 'ProducerReportsPage'),
});

const report = createRoute({
  getParentRoute,
  path: 'reports/$id',
  component: lazyRouteComponent(() => import('../duties/ReportPage'), 'ProducerReportPage'),
});

export const producerRoutes = root.addChildren([
  start,
  proposals,
  proposal,
  offers,
  stillTrue,
  newOffer,
  offer,
  editOffer,
  lines,
  newLine,
  line,
  editLine,
  verification,
  newClaim,
  claim,
  editClaim,
  newCase,
  oneCase,
  organisation,
  editOrganisation,
  newFacility,
  facility,
  editFacility,
  sheets,
  sheetImport,
  appeals,
  appeal,
  reports,
  report,
]);
