import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto } from '../../../api/client';
import { usePages } from '../../../api/queries';
import { Badge, StateBadge } from '../../../components/Badge';
import { buttonLook } from '../../../components/Button';
import { DataTable } from '../../../components/DataTable';
import { KeyValue } from '../../../components/KeyValue';
import { Note, Warnings } from '../../../components/Note';
import { PageHeader } from '../../../components/PageHeader';
import { EmptyState } from '../../../components/states';
import { useFormats } from '../../../format/use-formats';
import { useOrganisation } from '../../../session/organisation';

/** The firm as it is registered, its places, and its people. */
export function OrganisationPage() {
  const { t } = useTranslation('producer');
  const organisation = useOrganisation();
  const { name, state, isSynthetic, isIkm, actions, suspensionReason, warnings } = organisation;
  return (
    <div className="stack-wide">
      <div className="stack">
        <PageHeader
          title={name}
          marks={
            <>
              <StateBadge life="organisation" state={state} />
              {isIkm && <Badge>{t('organisation.ikm')}</Badge>}
              {isSynthetic && <Badge>{t('synthetic')}</Badge>}
            </>
          }
          actions={
            <>
              <Link to="/account/members" className={buttonLook()}>
                {t('organisation.people')}
              </Link>
              {actions.includes('update') && (
                <Link to="/producer/organisation/edit" className={buttonLook('primary')}>
                  {t('organisation.edit')}
                </Link>
              )}
            </>
          }
        />
        {suspensionReason && (
          <Note tone="bad" title={t('organisation.suspended')}>
            {suspensionReason}
          </Note>
        )}
        <Warnings warnings={warnings} title={t('offer.odd')} />
        <div className="measure">
          <Profile organisation={organisation} />
        </div>
      </div>
      <Facilities organisation={organisation} />
    </div>
  );
}

function Profile({ organisation }: { readonly organisation: Dto<'OrganisationDto'> }) {
  const { t } = useTranslation('producer');
  const f = useFormats();
  const { nib, npwp, roles, regency, address, phone, email, pp7Class, permenperin64Class } = organisation;
  return (
    <KeyValue
      rows={[
        [t('organisation.roles'), f.list(roles.map((role) => t(`organisation.role.${role}`)))],
        ['NIB', nib],
        ['NPWP', npwp],
        [t('organisation.address'), `${address}, ${regency.name} (${regency.code})`],
        [t('organisation.phone'), phone],
        [t('organisation.email'), email],
        [t('organisation.pp7'), pp7Class && t(`organisation.size.${pp7Class}`)],
        [t('organisation.p64'), permenperin64Class && t(`organisation.size.${permenperin64Class}`)],
      ]}
    />
  );
}

function Facilities({ organisation: { id, actions } }: { readonly organisation: Dto<'OrganisationDto'> }) {
  const { t } = useTranslation('producer');
  const f = useFormats();
  const list = usePages(['facility', id], (page) =>
    call(api.GET('/api/v1/organisations/{id}/facilities', { params: { path: { id }, query: page } })),
  );
  const add = actions.includes('create_facility') && (
    <Link to="/producer/organisation/facilities/new" className={buttonLook()}>
      {t('facilities.new')}
    </Link>
  );
  return (
    <section className="stack">
      <div className="row">
        <h2>{t('facilities.title')}</h2>
        {add}
      </div>
      <DataTable
        caption={t('facilities.title')}
        rowKey={(facility) => facility.id}
        list={list}
        empty={<EmptyState title={t('facilities.none')}>{t('facilities.noneBody')}</EmptyState>}
        columns={[
          {
            key: 'name',
            header: t('facility'),
            cell: (facility) => (
              <Link to="/producer/organisation/facilities/$id" params={{ id: facility.id }}>
                {facility.name}
              </Link>
            ),
          },
          {
            key: 'regency',
            header: t('facilities.regency'),
            cell: ({ regency }) => `${regency.name} (${regency.code})`,
          },
          { key: 'address', header: t('organisation.address'), cell: ({ address }) => address },
          { key: 'kbli', header: 'KBLI', cell: ({ kbliCode, kbliEdition }) => `${kbliCode} (${kbliEdition})` },
          {
            key: 'workers',
            header: t('facilities.workers'),
            align: 'end',
            cell: ({ workers }) => (workers === null ? '–' : f.number(workers)),
          },
        ]}
      />
    </section>
  );
}
