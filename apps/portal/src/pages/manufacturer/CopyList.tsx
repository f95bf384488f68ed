import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, call, once } from '../../api/client';
import { usePages } from '../../api/queries';
import { useAction } from '../../api/use-action';
import { StateBadge } from '../../components/Badge';
import { Button } from '../../components/Button';
import { DataTable } from '../../components/DataTable';
import { ProblemNote } from '../../components/ProblemNote';
import { EmptyState } from '../../components/states';
import { Day } from '../../components/values';
import { useFormats } from '../../format/use-formats';
import { useOrganisation } from '../../session/organisation';
import { useDrafted } from './use-drafted';

/** Earlier needs, one of which is made again with weeks that are still ahead. */
export function CopyList() {
  const { t } = useTranslation('manufacturer');
  const f = useFormats();
  const { id: organisationId } = useOrganisation();
  const onDone = useDrafted();
  const list = usePages(['request', 'list', { organisationId }], (page) =>
    call(api.GET('/api/v1/requests', { params: { query: { organisationId, ...page } } })),
  );
  const copy = useAction(
    (id: string, key) =>
      call(api.POST('/api/v1/requests/{id}/copy', { params: { path: { id }, header: once(key) }, body: {} })),
    { refreshes: ['request'], onDone },
  );
  return (
    <div className="stack">
      <p className="soft">{t('copy.lead')}</p>
      {copy.problem && <ProblemNote problem={copy.problem} />}
      <DataTable
        caption={t('new.copy')}
        list={list}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('requests.empty')}>{t('copy.empty')}</EmptyState>}
        columns={[
          {
            key: 'title',
            header: t('requests.request'),
            cell: ({ id, title, number }) => (
              <>
                <Link to="/manufacturer/requests/$id" params={{ id }}>
                  {title}
                </Link>
                <div className="soft small">{number}</div>
              </>
            ),
          },
          {
            key: 'materials',
            header: t('requests.materials'),
            cell: ({ lineCount, materialCodes }) =>
              t('requests.lines', { count: lineCount, codes: f.list(materialCodes) }),
          },
          {
            key: 'state',
            header: t('requests.state'),
            cell: ({ state }) => <StateBadge life="request" state={state} />,
          },
          { key: 'made', header: t('copy.made'), cell: ({ createdAt }) => <Day at={createdAt} /> },
          {
            key: 'act',
            header: t('request.actions'),
            cell: ({ id, title }) => (
              <Button
                size="s"
                aria-label={t('copy.actOn', { title })}
                onPress={() => void copy.run(id)}
                isPending={copy.isRunning}
              >
                {t('copy.act')}
              </Button>
            ),
          },
        ]}
      />
    </div>
  );
}
