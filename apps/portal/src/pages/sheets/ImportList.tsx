import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client';
import { usePages } from '../../api/queries';
import { type Column, DataTable } from '../../components/DataTable';
import { EmptyState } from '../../components/states';
import { Instant } from '../../components/values';
import { useFormats } from '../../format/use-formats';
import { ImportState } from './ImportState';
import { KINDS_OF, type SheetImportRow, type SheetWorkspace } from './sheet-kinds';

interface ImportListProps {
  readonly workspace: SheetWorkspace;
  readonly organisationId: string;
}

/** Earlier imports of the organisation, newest first. */
export function ImportList({ workspace, organisationId }: ImportListProps) {
  const { t } = useTranslation('sheets');
  const kinds = KINDS_OF[workspace];
  const query = { organisationId, ...(kinds.length === 1 ? { kind: kinds[0] } : {}) };
  const list = usePages(['sheet-import', 'list', query], (page) =>
    call(api.GET('/api/v1/sheet-imports', { params: { query: { ...query, ...page } } })),
  );
  return (
    <DataTable
      caption={t('imports.title')}
      list={list}
      rowKey={({ id }) => id}
      columns={useColumns(workspace)}
      empty={<EmptyState title={t('imports.empty')}>{t('imports.emptyBody')}</EmptyState>}
    />
  );
}

function useColumns(workspace: SheetWorkspace): Column<SheetImportRow>[] {
  const { t } = useTranslation('sheets');
  const f = useFormats();
  return [
    {
      key: 'file',
      header: t('imports.file'),
      cell: ({ id, fileName }) =>
        workspace === 'producer' ? (
          <Link to="/producer/sheets/$id" params={{ id }}>
            {fileName}
          </Link>
        ) : (
          <Link to="/manufacturer/sheets/$id" params={{ id }}>
            {fileName}
          </Link>
        ),
    },
    { key: 'kind', header: t('files.what'), cell: ({ kind }) => t(`kinds.${kind}`) },
    { key: 'state', header: t('imports.state'), cell: (job) => <ImportState job={job} /> },
    { key: 'done', header: t('imports.done'), align: 'end', cell: ({ rowsDone }) => f.number(rowsDone) },
    {
      key: 'refused',
      header: t('imports.refused'),
      align: 'end',
      cell: ({ refused, rowsFailed }) => f.number(refused + rowsFailed),
    },
    { key: 'by', header: t('imports.by'), cell: ({ by }) => by },
    { key: 'at', header: t('imports.at'), cell: ({ createdAt }) => <Instant at={createdAt} /> },
  ];
}
