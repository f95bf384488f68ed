import { useTranslation } from 'react-i18next';
import { useChoices } from './queries';

const TEST = 'webhook.test';

/** Events by the names that notices have for the reader. */
export function useEventName(): (event: string) => string {
  const { t } = useTranslation('notices');
  const { data } = useChoices();
  const names = new Map<string, string>(data?.items.map(({ kind, name }) => [kind, name]));
  return (event) => (event === TEST ? t('log.test') : (names.get(event) ?? event));
}
