import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../components/PageHeader';
import { Table } from '../../components/DataTable';
import { useOrganisation } from '../../session/organisation';
import { ImportList } from './ImportList';
import { SaveButtons } from './SaveButtons';
import { KINDS_OF, type SheetWorkspace } from './sheet-kinds';
import { UploadSheet } from './UploadSheet';

/** Spreadsheets of a workspace: templates and exports to take, files to bring, and what became of earlier ones. */
export function SheetsPage({ workspace }: { readonly workspace: SheetWorkspace }) {
  const { t } = useTranslation('sheets');
  const { id: organisationId } = useOrganisation();
  const kinds = [...KINDS_OF[workspace], 'proposals' as const];
  return (
    <>
      <PageHeader title={t('title')} lead={t(`lead.${workspace}`)} />
      <div className="stack-wide">
        <section className="stack">
          <h2>{t('upload.title')}</h2>
          <UploadSheet workspace={workspace} organisationId={organisationId} />
        </section>
        <section className="stack">
          <h2>{t('files.title')}</h2>
          <p className="soft measure">{t('files.lead')}</p>
          <Table
            caption={t('files.title')}
            rows={kinds}
            rowKey={(kind) => kind}
            columns={[
              { key: 'kind', header: t('files.what'), cell: (kind) => t(`kinds.${kind}`) },
              {
                key: 'template',
                header: t('files.template'),
                cell: (kind) =>
                  kind === 'proposals' ? (
                    <span className="soft">{t('files.noTemplate')}</span>
                  ) : (
                    <SaveButtons
                      what={`${t('files.template')}: ${t(`kinds.${kind}`)}`}
                      path="sheet-templates"
                      query={{ organisationId, kind }}
                    />
                  ),
              },
              {
                key: 'export',
                header: t('files.export'),
                cell: (kind) => (
                  <SaveButtons
                    what={`${t('files.export')}: ${t(`kinds.${kind}`)}`}
                    path="sheet-exports"
                    query={{ organisationId, kind }}
                  />
                ),
              },
            ]}
          />
        </section>
        <section className="stack">
          <h2>{t('imports.title')}</h2>
          <ImportList workspace={workspace} organisationId={organisationId} />
        </section>
      </div>
    </>
  );
}

export const ProducerSheetsPage = () => <SheetsPage workspace="producer" />;
export const ManufacturerSheetsPage = () => <SheetsPage workspace="manufacturer" />;
