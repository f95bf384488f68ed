import { useTranslation } from 'react-i18next';
import { api, call, type Dto, once } from '../../api/client';
import { searchRegencies } from '../../api/places';
import { usePages } from '../../api/queries';
import { useAction } from '../../api/use-action';
import { DataTable } from '../../components/DataTable';
import { PageHeader } from '../../components/PageHeader';
import { EmptyState } from '../../components/states';
import { toast } from '../../components/toast';
import { Combobox } from '../../forms/Combobox';
import { Form } from '../../forms/Form';
import { SubmitButton } from '../../forms/SubmitButton';
import { TextField } from '../../forms/TextField';
import { useDraftForm } from '../../forms/use-draft-form';
import { useOrganisation } from '../../session/organisation';

type Values = Omit<Dto<'CreateFacilityDto'>, 'kbliEdition'>;
const DEFAULTS: Values = { name: '', address: '', regencyCode: '', kbliCode: '' };
const EDITION = '2020' as const;

/** Where material is to arrive: the plants and workshops of the organisation. */
export function PlacesPage() {
  const { t } = useTranslation('manufacturer');
  const { id } = useOrganisation();
  const list = usePages(['facility', id], (page) =>
    call(api.GET('/api/v1/organisations/{id}/facilities', { params: { path: { id }, query: page } })),
  );
  return (
    <div className="stack">
      <PageHeader title={t('places.title')} lead={t('places.lead')} />
      <DataTable
        caption={t('places.title')}
        list={list}
        rowKey={(place) => place.id}
        empty={<EmptyState title={t('places.empty')}>{t('places.emptyBody')}</EmptyState>}
        columns={[
          { key: 'name', header: t('places.name'), cell: ({ name }) => name },
          { key: 'regency', header: t('places.regency'), cell: ({ regency }) => regency.name },
          { key: 'address', header: t('places.address'), cell: ({ address }) => address },
        ]}
      />
      <section className="measure stack">
        <h2>{t('places.add')}</h2>
        <AddPlace organisationId={id} />
      </section>
    </div>
  );
}

function AddPlace({ organisationId }: { readonly organisationId: string }) {
  const { t } = useTranslation('manufacturer');
  const form = useDraftForm<Values>({ id: `place.${organisationId}`, defaults: DEFAULTS });
  const add = useAction(
    (values: Values, key) =>
      call(
        api.POST('/api/v1/organisations/{id}/facilities', {
          params: { path: { id: organisationId }, header: once(key) },
          body: { ...values, kbliEdition: EDITION },
        }),
      ),
    {
      refreshes: ['facility'],
      onDone: ({ name }) => {
        form.discardDraft();
        toast(t('places.added', { name }));
      },
    },
  );
  return (
    <div className="card">
      <Form form={form} onSubmit={add.run} problem={add.problem}>
        <TextField name="name" label={t('places.name')} maxLength={150} />
        <TextField name="address" label={t('places.address')} isMultiline maxLength={300} />
        <Combobox name="regencyCode" of="regencies" search={searchRegencies} label={t('places.regency')} />
        <Combobox name="kbliCode" of="kbli" search={searchKbli} label={t('places.kbli')} hint={t('places.kbliHint')} />
        <div>
          <SubmitButton>{t('places.act')}</SubmitButton>
        </div>
      </Form>
    </div>
  );
}

async function searchKbli(text: string) {
  const query = { limit: 20, edition: EDITION, ...(text.trim() ? { q: text.trim() } : {}) };
  const { items } = await call(api.GET('/api/v1/kbli', { params: { query } }));
  return items.map(({ code, title }) => ({ value: code, text: `${code} ${title}` }));
}
