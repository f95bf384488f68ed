import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client';

/** Every kind of notice with its name, in the reader's language, and what I have chosen for it. */
export function useChoices() {
  const { i18n } = useTranslation();
  return useQuery({
    queryKey: ['notice-choice', i18n.resolvedLanguage],
    queryFn: () => call(api.GET('/api/v1/notifications/preferences')),
  });
}

export const useWebhook = (organisationId: string, webhookId: string) =>
  useQuery({
    queryKey: ['webhook', webhookId],
    queryFn: () =>
      call(
        api.GET('/api/v1/organisations/{organisationId}/webhooks/{webhookId}', {
          params: { path: { organisationId, webhookId } },
        }),
      ),
  });
