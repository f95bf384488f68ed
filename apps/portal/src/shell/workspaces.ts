import type { OrganisationRole } from '../session/organisation';
import { hasMinistryRole, type Me } from '../session/session';

export type WorkspaceKey = 'producer' | 'manufacturer' | 'verifier' | 'planner' | 'oversight' | 'public';

export interface Workspace {
  readonly key: WorkspaceKey;
  readonly path: `/${WorkspaceKey}`;
  /** Whether it is about the organisation chosen in the header. */
  readonly isOfFirms: boolean;
  readonly isFor: (me: Me, roles: readonly OrganisationRole[]) => boolean;
}

/** In the order of the navigation. Who sees a workspace is a convenience: the API decides who may do what. */
export const WORKSPACES: readonly Workspace[] = [
  {
    key: 'producer',
    path: '/producer',
    isOfFirms: true,
    isFor: (_me, roles) => roles.includes('producer'),
  },
  {
    key: 'manufacturer',
    path: '/manufacturer',
    isOfFirms: true,
    isFor: (_me, roles) => roles.includes('manufacturer') || roles.includes('pooler'),
  },
  { key: 'verifier', path: '/verifier', isOfFirms: false, isFor: (me) => hasMinistryRole(me, 'verifier') },
  { key: 'planner', path: '/planner', isOfFirms: false, isFor: (me) => hasMinistryRole(me, 'planner') },
  {
    key: 'oversight',
    path: '/oversight',
    isOfFirms: false,
    isFor: (me) => hasMinistryRole(me, 'auditor', 'administrator'),
  },
  { key: 'public', path: '/public', isOfFirms: false, isFor: () => true },
];

export const workspaceOfPath = (pathname: string): Workspace | undefined =>
  WORKSPACES.find(({ path }) => pathname === path || pathname.startsWith(`${path}/`));
