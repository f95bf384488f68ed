import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../shell/roots';
import { workspaceRoute } from '../../shell/workspace-route';

const root = createRoute({
  getParentRoute: () => rootRoute,
  path: 'planner',
  ...workspaceRoute('planner', [
    { to: '/planner', text: 'nav.start' },
    { to: '/planner/runs', text: 'nav.runs' },
    { to: '/planner/what-if', text: 'nav.whatIf' },
    { to: '/planner/compare', text: 'nav.compare' },
    { to: '/planner/flows', text: 'nav.flows' },
    { to: '/planner/reports', text: 'nav.reports' },
    { to: '/planner/policy', text: 'nav.policy' },
    { to: '/planner/emergencies', text: 'nav.emergencies' },
    { to: '/planner/appeals', text: 'nav.appeals' },
  ]),
});

const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('./StartPage'), 'StartPage'),
});

const runs = createRoute({
  getParentRoute: () => root,
  path: 'runs',
  component: lazyRouteComponent(() => import('./RunsPage'), 'RunsPage'),
});

const newRun = createRoute({
  getParentRoute: () => root,
  path: 'runs/new',
  component: lazyRouteComponent(() => import('./NewRunPage'), 'NewRunPage'),
});

const run = createRoute({
  getParentRoute: () => root,
  path: 'runs/$id',
  component: lazyRouteComponent(() => import('./RunPage'), 'RunPage'),
});

const flows = createRoute({
  getParentRoute: () => root,
  path: 'flows',
  component: lazyRouteComponent(() => import('./FlowsPage'), 'FlowsPage'),
});

const policy = createRoute({
  getParentRoute: () => root,
  path: 'policy',
  component: lazyRouteComponent(() => import('./PolicyPage'), 'PolicyPage'),
});

const editPolicy = createRoute({
  getParentRoute: () => root,
  path: 'policy/edit',
  component: lazyRouteComponent(() => import('./EditPolicyPage'), 'EditPolicyPage'),
});

const whatIfs = createRoute({
  getParentRoute: () => root,
  path: 'what-if',
  component: lazyRouteComponent(() => import('./WhatIfsPage'), 'WhatIfsPage'),
});

const newWhatIf = createRoute({
  getParentRoute: () => root,
  path: 'what-if/new',
  component: lazyRouteComponent(() => import('./NewWhatIfPage'), 'NewWhatIfPage'),
});

const compare = createRoute({
  getParentRoute: () => root,
  path: 'compare',
  component: lazyRouteComponent(() => import('./ComparePage'), 'ComparePage'),
});

const appeals = createRoute({
  getParentRoute: () => root,
  path: 'appeals',
  component: lazyRouteComponent(() => import('../appeals/AppealInboxPage'), 'PlannerAppealsPage'),
});

const appeal = createRoute({
  getParentRoute: () => root,
  path: 'appeals/$id',
  component: lazyRouteComponent(() => import('../appeals/AppealPage'), 'PlannerAppealPage'),
});

const reports = createRoute({
  getParentRoute: () => root,
  path: 'reports',
  component: lazyRouteComponent(() => import('../duties/RegisterPage'), 'ReportRegisterPage'),
});

const emergencies = createRoute({
  getParentRoute: () => root,
  path: 'emergencies',
  component: lazyRouteComponent(() => import('./EmergenciesPage'), 'EmergenciesPage'),
});

const emergency = createRoute({
  getParentRoute: () => root,
  path: 'emergencies/$id',
  component: lazyRouteComponent(() => import('./EmergencyPage'), 'EmergencyPage'),
});

export const plannerRoutes = root.addChildren([
  start,
  runs,
  newRun,
  run,
  whatIfs,
  newWhatIf,
  compare,
  flows,
  policy,
  editPolicy,
  appeals,
  appeal,
  reports,
  emergencies,
  emergency,
]);
