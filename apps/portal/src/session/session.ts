import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api, call, type Dto } from '../api/client';
import { isProblem } from '../api/problem';
import { queryClient } from '../api/queries';

export type Me = Dto<'MeDto'>;
export type MinistryRole = Me['ministryRoles'][number];

const ME = ['me'] as const;
/** Whether asking who I am is worth a request: a first visit asks nothing. */
const HINT = 'padan.signed-in';

const meQuery = {
  queryKey: ME,
  staleTime: 60_000,
  queryFn: async (): Promise<Me | null> => {
    if (globalThis.localStorage.getItem(HINT) === null) return null;
    try {
      return await call(api.GET('/api/v1/me'));
    } catch (error) {
      if (!isProblem(error) || error.status !== 401) throw error;
      globalThis.localStorage.removeItem(HINT);
      return null;
    }
  },
};

export interface Session {
  /** undefined while it is being found out, null when nobody is signed in. */
  readonly me: Me | null | undefined;
  readonly signedIn: (me: Me) => void;
  readonly signOut: () => Promise<void>;
}

export function useSession(): Session {
  const client = useQueryClient();
  const { data: me } = useQuery(meQuery);
  return {
    me,
    signedIn: (next) => {
      globalThis.localStorage.setItem(HINT, next.id);
      client.setQueryData(ME, next);
    },
    signOut: async () => {
      await call(api.POST('/api/v1/auth/sign-out'));
      globalThis.localStorage.removeItem(HINT);
      client.setQueryData(ME, null);
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== ME[0] });
    },
  };
}

/** For pages behind the log-in: they are shown only to somebody. */
export function useMe(): Me {
  const { me } = useSession();
  if (!me) throw new Error('this page is shown to people who are signed in');
  return me;
}

/** For routes, before they are shown. */
export const whoAmI = (): Promise<Me | null> => queryClient.ensureQueryData(meQuery);

export const hasMinistryRole = (me: Me, ...roles: readonly MinistryRole[]): boolean =>
  me.ministryRoles.some((role) => roles.includes(role));
