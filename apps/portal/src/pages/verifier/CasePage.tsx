import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client';
import { Loaded } from '../../components/states';
import { CaseDesk } from './CaseDesk';

/** One case: its claims and their evidence side by side. */
export function CasePage() {
  const { t } = useTranslation('verifier');
  const { id = '' } = useParams({ strict: false });
  const query = useQuery({
    queryKey: ['case', id],
    queryFn: () => call(api.GET('/api/v1/cases/{id}', { params: { path: { id } } })),
  });
  return (
    <Loaded query={query} lines={10}>
      {(file) => <CaseDesk key={file.id} file={file} back={<Link to="/verifier">{t('case.back')}</Link>} />}
    </Loaded>
  );
}
