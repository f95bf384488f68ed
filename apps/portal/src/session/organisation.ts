import { useQueries } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { api, call, type Dto } from '../api/client';
import { type Me, useSession } from './session';

export type OrganisationRole = Dto<'OrganisationDto'>['roles'][number];
type Organisation = Dto<'OrganisationDto'>;

export interface Organisations {
  readonly isLoading: boolean;
  readonly all: readonly Organisation[];
  /** The one that pages are about; undefined for people without any. */
  readonly current: Organisation | undefined;
  readonly choose: (id: string) => void;
}

const CHOICE = 'padan.organisation';
const listeners = new Set<() => void>();

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The organisations I belong to, and the one that is chosen in the header. */
export function useOrganisations(): Organisations {
  const { me } = useSession();
  const chosen = useSyncExternalStore(listen, () => globalThis.localStorage.getItem(CHOICE));
  const { all, isLoading } = useQueries({
    queries: (me?.memberships ?? []).map(({ organisationId }) => ({
      queryKey: ['organisation', organisationId],
      queryFn: () => call(api.GET('/api/v1/organisations/{id}', { params: { path: { id: organisationId } } })),
    })),
    combine: (results) => ({
      all: results.flatMap(({ data }) => (data ? [data] : [])),
      isLoading: results.some(({ isPending }) => isPending),
    }),
  });
  return { isLoading, all, current: all.find(({ id }) => id === chosen) ?? all[0], choose };
}

function choose(id: string): void {
  globalThis.localStorage.setItem(CHOICE, id);
  for (const listener of listeners) listener();
}

/** For pages of a workspace of firms: they are shown only to members of one. */
export function useOrganisation(): Organisation {
  const { current } = useOrganisations();
  if (!current) throw new Error('this page is shown to members of an organisation');
  return current;
}

export const isMemberOf = (me: Me, organisationId: string): boolean =>
  me.memberships.some((membership) => membership.organisationId === organisationId);
