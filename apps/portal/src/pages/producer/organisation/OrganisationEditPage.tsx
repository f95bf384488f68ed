import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto, ifMatch } from '../../../api/client';
import { searchRegencies } from '../../../api/places';
import { PageHeader } from '../../../components/PageHeader';
import { toast } from '../../../components/toast';
import { CheckboxGroup } from '../../../forms/Checkbox';
import { Combobox } from '../../../forms/Combobox';
import { Form } from '../../../forms/Form';
import { Select } from '../../../forms/Select';
import { SubmitButton } from '../../../forms/SubmitButton';
import { TextField } from '../../../forms/TextField';
import { useDraftForm } from '../../../forms/use-draft-form';
import { useFormats } from '../../../format/use-formats';
import { useOrganisation } from '../../../session/organisation';
import { MergeNote, useMerge, type Versioned } from '../merge';
import { emptied } from '../stated';

type Organisation = Dto<'OrganisationDto'>;
type Values = Versioned & Omit<Dto<'UpdateOrganisationDto'>, 'nib'>;

const ROLES = ['producer', 'manufacturer', 'pooler'] as const;
const PP7 = ['mikro', 'kecil', 'menengah', 'besar'] as const;
const P64 = ['kecil', 'menengah', 'besar'] as const;

const valuesOf = (organisation: Organisation): Values => {
  const { version, name, roles, regency, address, phone, email, npwp, pp7Class, permenperin64Class } = organisation;
  return { version, name, roles, regencyCode: regency.code, address, phone, email, npwp, pp7Class, permenperin64Class };
};

export function OrganisationEditPage() {
  const { t } = useTranslation('producer');
  const navigate = useNavigate();
  const organisation = useOrganisation();
  const { id, nib, regency } = organisation;
  const [defaults] = useState(() => valuesOf(organisation));
  const form = useDraftForm<Values>({ id: `organisation.${id}`, defaults });
  const merge = useMerge({
    form,
    read: () => call(api.GET('/api/v1/organisations/{id}', { params: { path: { id } } })),
    valuesOf,
    send: ({ version, name, roles, regencyCode, address, ...rest }) =>
      call(
        api.PATCH('/api/v1/organisations/{id}', {
          params: { path: { id }, header: ifMatch(version) },
          body: { name, roles, regencyCode, address, ...emptied(rest) },
        }),
      ),
    refreshes: ['organisation'],
    onDone: () => {
      toast(t('saved'));
      void navigate({ to: '/producer/organisation', replace: true });
    },
  });
  return (
    <div className="measure stack">
      <PageHeader
        title={t('organisation.edit')}
        lead={t('organisation.editLead', { nib })}
        back={<Link to="/producer/organisation">{organisation.name}</Link>}
      />
      <MergeNote merge={merge} fields={useMergeFields()} />
      <div className="card">
        <Form form={form} onSubmit={merge.run} problem={merge.problem}>
          <TextField name="name" label={t('organisation.name')} maxLength={150} />
          <CheckboxGroup
            name="roles"
            label={t('organisation.roles')}
            options={ROLES.map((role) => ({ value: role, text: t(`organisation.role.${role}`) }))}
          />
          <TextField name="npwp" isOptional label="NPWP" maxLength={40} />
          <Combobox
            name="regencyCode"
            of="regencies"
            search={searchRegencies}
            initialText={`${regency.name} (${regency.code})`}
            label={t('facilities.regency')}
          />
          <TextField name="address" label={t('organisation.address')} isMultiline maxLength={300} />
          <TextField name="phone" isOptional label={t('organisation.phone')} type="tel" maxLength={40} />
          <TextField name="email" isOptional label={t('organisation.email')} type="email" maxLength={254} />
          <SizeFields />
          <div>
            <SubmitButton>{t('save')}</SubmitButton>
          </div>
        </Form>
      </div>
    </div>
  );
}

function SizeFields() {
  const { t } = useTranslation('producer');
  return (
    <>
      <Select
        name="pp7Class"
        isOptional
        label={t('organisation.pp7')}
        options={PP7.map((size) => ({ value: size, text: t(`organisation.size.${size}`) }))}
      />
      <Select
        name="permenperin64Class"
        isOptional
        label={t('organisation.p64')}
        options={P64.map((size) => ({ value: size, text: t(`organisation.size.${size}`) }))}
      />
    </>
  );
}

function useMergeFields() {
  const { t } = useTranslation('producer');
  const f = useFormats();
  return [
    { label: t('organisation.name'), text: ({ name }: Values) => name ?? '–' },
    {
      label: t('organisation.roles'),
      text: ({ roles }: Values) => f.list((roles ?? []).map((role) => t(`organisation.role.${role}`))),
    },
    { label: 'NPWP', text: ({ npwp }: Values) => npwp || '–' },
    { label: t('facilities.regency'), text: ({ regencyCode }: Values) => regencyCode ?? '–' },
    { label: t('organisation.address'), text: ({ address }: Values) => address ?? '–' },
    { label: t('organisation.phone'), text: ({ phone }: Values) => phone || '–' },
    { label: t('organisation.email'), text: ({ email }: Values) => email || '–' },
    {
      label: t('organisation.pp7'),
      text: ({ pp7Class }: Values) => (pp7Class ? t(`organisation.size.${pp7Class}`) : '–'),
    },
    {
      label: t('organisation.p64'),
      text: ({ permenperin64Class: size }: Values) => (size ? t(`organisation.size.${size}`) : '–'),
    },
  ];
}
