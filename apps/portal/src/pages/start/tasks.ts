import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client';
import { useOrganisations } from '../../session/organisation';
import { hasMinistryRole, useMe } from '../../session/session';

type Place =
  | '/account'
  | '/account/register'
  | '/accept-invitation'
  | '/producer'
  | '/manufacturer'
  | '/verifier'
  | '/verifier/second';

export interface Task {
  readonly key: string;
  readonly to: Place;
  readonly title: string;
  readonly body: string;
  readonly count?: string;
}

/** One page is enough to say how many; beyond it, "more than". */
const COUNTED = 25;
const countText = (items: readonly unknown[], hasMore: boolean): string => `${items.length}${hasMore ? '+' : ''}`;

/** What waits for the person who is signed in, by what they are. */
export function useTasks(): { readonly tasks: readonly Task[]; readonly isLoading: boolean } {
  const account = useAccountTasks();
  const firm = useFirmTasks();
  const verifier = useVerifierTasks();
  return { tasks: [...account, ...firm.tasks, ...verifier.tasks], isLoading: firm.isLoading || verifier.isLoading };
}

function useAccountTasks(): Task[] {
  const { t } = useTranslation();
  const me = useMe();
  const tasks: Task[] = [];
  const add = (key: 'email' | 'totp' | 'register' | 'invitation', to: Place): void =>
    void tasks.push({ key, to, title: t(`tasks.${key}.title`), body: t(`tasks.${key}.body`) });
  if (me.totpRequired) add('totp', '/account');
  if (!me.emailVerified) add('email', '/account');
  if (me.memberships.length === 0 && me.ministryRoles.length === 0 && !me.totpRequired) {
    add('register', '/account/register');
    add('invitation', '/accept-invitation');
  }
  return tasks;
}

function useFirmTasks(): { tasks: Task[]; isLoading: boolean } {
  const { t } = useTranslation();
  const { current } = useOrganisations();
  const organisationId = current?.id;
  const proposals = useQuery({
    queryKey: ['proposal', 'to-answer', organisationId],
    enabled: organisationId !== undefined,
    queryFn: () =>
      call(
        api.GET('/api/v1/proposals', {
          params: { query: { organisationId: organisationId!, state: 'proposed', limit: COUNTED } },
        }),
      ),
  });
  const { items = [], nextCursor } = proposals.data ?? {};
  if (items.length === 0) return { tasks: [], isLoading: proposals.isLoading };
  const to = current?.roles.includes('producer') ? '/producer' : '/manufacturer';
  const task: Task = {
    key: 'proposals',
    to,
    title: t('tasks.proposals.title'),
    body: t('tasks.proposals.body'),
    count: countText(items, Boolean(nextCursor)),
  };
  return { tasks: [task], isLoading: false };
}

function useVerifierTasks(): { tasks: Task[]; isLoading: boolean } {
  const { t } = useTranslation();
  const me = useMe();
  const isVerifier = hasMinistryRole(me, 'verifier');
  const times = useQuery({
    queryKey: ['case', 'service-times'],
    enabled: isVerifier,
    queryFn: () => call(api.GET('/api/v1/verification/service-times')),
  });
  if (!times.data) return { tasks: [], isLoading: times.isLoading };
  const { waiting, awaitingSecond, overdue } = times.data;
  const tasks: Task[] = [];
  const add = (key: 'overdue' | 'waiting' | 'second', count: number): void => {
    if (count === 0) return;
    tasks.push({
      key,
      to: key === 'second' ? '/verifier/second' : '/verifier',
      title: t(`tasks.${key}.title`),
      body: t(`tasks.${key}.body`),
      count: String(count),
    });
  };
  add('overdue', overdue);
  add('waiting', waiting);
  add('second', awaitingSecond);
  return { tasks, isLoading: false };
}
