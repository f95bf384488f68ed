import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client';
import { Note } from '../../components/Note';
import { useFormats } from '../../format/use-formats';

const NAMED = ['PPE', 'AGRO-IKM'] as const;

/** While a family of materials is in emergency, everybody is told so. */
export function EmergencyNotice() {
  const { t } = useTranslation('public');
  const f = useFormats();
  const { data } = useQuery({
    queryKey: ['emergency', 'in-force'],
    queryFn: () => call(api.GET('/api/v1/emergencies/in-force')),
  });
  // The code stands for a family that is newer than the portal.
  const named = (family: string): string => {
    const known = NAMED.find((one) => one === family);
    return known ? t(`home.families.${known}`) : family;
  };
  return (data?.emergencies ?? []).map(({ family, ground, endsAt }) => (
    <Note key={family} tone="warn" title={t('home.emergency', { family: named(family), until: f.instant(endsAt) })}>
      {ground}
    </Note>
  ));
}
