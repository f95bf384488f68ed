import { useNavigate } from '@tanstack/react-router';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto, once } from '../../api/client';
import { searchRegencies } from '../../api/places';
import { useAction } from '../../api/use-action';
import { PageHeader } from '../../components/PageHeader';
import { toast } from '../../components/toast';
import { Checkbox, CheckboxGroup } from '../../forms/Checkbox';
import { Combobox } from '../../forms/Combobox';
import { Form } from '../../forms/Form';
import { Select } from '../../forms/Select';
import { SubmitButton } from '../../forms/SubmitButton';
import { TextField } from '../../forms/TextField';
import { useDraftForm } from '../../forms/use-draft-form';

type Values = Dto<'RegisterOrganisationDto'>;

const DEFAULTS = { name: '', nib: '', npwp: '', roles: [], regencyCode: '', address: '' };
const ROLES = ['producer', 'manufacturer', 'pooler'] as const;
const PP7_CLASSES = ['mikro', 'kecil', 'menengah', 'besar'] as const;
const IKM_CLASSES = ['kecil', 'menengah', 'besar'] as const;

/** The API takes no empty text where nothing is stated. */
const stated = (values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== '' && value !== null && value !== undefined),
  ) as Values;

/** A legal entity comes in; who registers it becomes its owner. */
export function RegisterPage() {
  const { t } = useTranslation('auth');
  const navigate = useNavigate();
  const form = useDraftForm<Values>({ id: 'register-organisation', defaults: DEFAULTS });
  const register = useAction(
    (values: Values, key) =>
      call(api.POST('/api/v1/organisations', { body: stated(values), params: { header: once(key) } })),
    {
      refreshes: ['me', 'organisation'],
      onDone: ({ name }) => {
        toast(t('register.done', { name }));
        void navigate({ to: '/start' });
      },
    },
  );
  const isSimilar =
    register.problem?.code === 'organisation_possible_duplicate' || form.watch('confirmDistinct') === true;
  return (
    <div className="measure">
      <PageHeader title={t('register.title')} lead={t('register.lead')} />
      <div className="card">
        <Form form={form} onSubmit={register.run} problem={register.problem}>
          <TextField name="name" label={t('register.name')} autoComplete="organization" maxLength={150} />
          <CheckboxGroup
            name="roles"
            label={t('register.roles')}
            options={ROLES.map((role) => ({ value: role, text: t(`register.role.${role}`) }))}
          />
          <TextField
            name="nib"
            label={t('register.nib')}
            hint={t('register.nibHint')}
            inputMode="numeric"
            rules={{ validate: (value: string) => /^(\D*\d){13}\D*$/.test(value) || t('register.nibFault') }}
          />
          <NpwpField />
          <Combobox
            name="regencyCode"
            of="regencies"
            search={searchRegencies}
            label={t('register.regency')}
            hint={t('register.regencyHint')}
          />
          <TextField name="address" label={t('register.address')} isMultiline maxLength={300} />
          <Select
            name="pp7Class"
            isOptional
            label={t('register.pp7')}
            options={PP7_CLASSES.map((size) => ({ value: size, text: t(`register.size.${size}`) }))}
          />
          <Select
            name="permenperin64Class"
            isOptional
            label={t('register.ikm')}
            options={IKM_CLASSES.map((size) => ({ value: size, text: t(`register.size.${size}`) }))}
          />
          {isSimilar && <Checkbox name="confirmDistinct" label={t('register.distinct')} />}
          <div>
            <SubmitButton>{t('register.act')}</SubmitButton>
          </div>
        </Form>
      </div>
    </div>
  );
}

/** Odd numbers only warn: sixteen digits may be right and cannot be checked yet. */
function NpwpField() {
  const { t } = useTranslation('auth');
  const npwp = useWatch({ name: 'npwp' }) as string | null | undefined;
  const digits = (npwp ?? '').replaceAll(/\D/g, '').length;
  const isPlain = digits === 0 || digits === 15;
  return (
    <TextField
      name="npwp"
      isOptional
      label={t('register.npwp')}
      hint={t('register.npwpHint')}
      warning={isPlain ? undefined : t(digits === 16 ? 'register.npwp16' : 'register.npwpOdd')}
      maxLength={40}
    />
  );
}
