import { requireSignIn } from './roots';
import { type NavItem, WorkspaceFrame } from './WorkspaceFrame';
import type { WorkspaceKey } from './workspaces';

/** Options of the root route of a workspace: its navigation, and the log-in in front of it. */
export const workspaceRoute = (workspace: WorkspaceKey, nav: readonly NavItem[]) => ({
  ...(workspace === 'public' ? {} : { beforeLoad: requireSignIn }),
  component: () => <WorkspaceFrame workspace={workspace} nav={nav} />,
});
