import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto, once } from '../../api/client';
import { usePages } from '../../api/queries';
import { useAction } from '../../api/use-action';
import { Badge } from '../../components/Badge';
import { Button, buttonLook } from '../../components/Button';
import { type Column, DataTable } from '../../components/DataTable';
import { FilterBar, useFilters } from '../../components/FilterBar';
import { PageHeader } from '../../components/PageHeader';
import { ProblemNote } from '../../components/ProblemNote';
import { EmptyState } from '../../components/states';
import { toast } from '../../components/toast';
import { Instant } from '../../components/values';
import styles from './Notices.module.css';
import { useChoices } from './queries';

type Notification = Dto<'NotificationDto'>;
type Kind = Notification['kind'];

/** What one was told; each leads to what it is about. */
export function NotificationsPage() {
  const { t, i18n } = useTranslation('notices');
  const { values, ...filters } = useFilters(['unread', 'kind']);
  const query = { ...(values.unread ? { unread: true } : {}), ...(values.kind ? { kind: values.kind as Kind } : {}) };
  const list = usePages(['notice', query, i18n.resolvedLanguage], (page) =>
    call(api.GET('/api/v1/notifications', { params: { query: { ...query, ...page } } })),
  );
  const read = useAction(
    (id: string, key) =>
      call(api.POST('/api/v1/notifications/{id}/read', { params: { path: { id }, header: once(key) } })),
    { refreshes: ['notice'] },
  );
  const readAll = useAction(
    (upTo: string, key) =>
      call(api.POST('/api/v1/notifications/read', { params: { header: once(key) }, body: { upTo } })),
    { refreshes: ['notice'], onDone: () => toast(t('centre.allRead')) },
  );
  const choices = useChoices();
  const newest = list.items[0];
  const isWhole = values.kind === undefined && !list.startsLater;
  return (
    <div className="stack">
      <PageHeader
        title={t('centre.title')}
        lead={t('centre.lead')}
        actions={
          <>
            {newest && isWhole && (
              <Button onPress={() => void readAll.run(newest.id)} isPending={readAll.isRunning}>
                {t('centre.readAll')}
              </Button>
            )}
            <Link to="/notifications/preferences" className={buttonLook('quiet')}>
              {t('centre.preferences')}
            </Link>
          </>
        }
      />
      <FilterBar
        state={{ values, ...filters }}
        filters={[
          { kind: 'flag', name: 'unread', label: t('centre.unreadOnly') },
          {
            kind: 'choice',
            name: 'kind',
            label: t('centre.kind'),
            options: (choices.data?.items ?? []).map(({ kind, name }) => ({ value: kind, text: name })),
          },
        ]}
      />
      {(read.problem ?? readAll.problem) && <ProblemNote problem={(read.problem ?? readAll.problem)!} />}
      <DataTable
        caption={t('centre.title')}
        columns={useColumns((id) => void read.run(id))}
        rowKey={({ id }) => id}
        list={list}
        empty={
          Object.keys(values).length > 0 ? (
            <EmptyState title={t('centre.noneFit')} />
          ) : (
            <EmptyState title={t('centre.none')}>{t('centre.noneBody')}</EmptyState>
          )
        }
      />
    </div>
  );
}

function useColumns(read: (id: string) => void): Column<Notification>[] {
  const { t } = useTranslation('notices');
  return [
    {
      key: 'what',
      header: t('centre.what'),
      cell: ({ id, title, body, subject, subjectId, organisationId, readAt }) => (
        <div className={styles.notice} data-unread={readAt === null ? '' : undefined}>
          <span className="row">
            <Link
              to="/open/$subject/$id"
              params={{ subject, id: subjectId }}
              search={{ as: organisationId ?? undefined }}
              onClick={() => {
                if (readAt === null) read(id);
              }}
            >
              {title}
            </Link>
            {readAt === null && <Badge tone="info">{t('centre.new')}</Badge>}
          </span>
          <span className={styles.body}>{body}</span>
        </div>
      ),
    },
    { key: 'when', header: t('centre.when'), cell: ({ createdAt }) => <Instant at={createdAt} /> },
    {
      key: 'acts',
      header: t('centre.acts'),
      cell: ({ id, readAt }) =>
        readAt === null && (
          <Button kind="quiet" size="s" onPress={() => read(id)}>
            {t('centre.read')}
          </Button>
        ),
    },
  ];
}
