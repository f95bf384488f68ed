import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto } from '../../api/client';
import { usePages } from '../../api/queries';
import { useAction } from '../../api/use-action';
import { Badge } from '../../components/Badge';
import { Button } from '../../components/Button';
import { confirm } from '../../components/confirm';
import { type Column, DataTable } from '../../components/DataTable';
import { Note } from '../../components/Note';
import { EmptyState } from '../../components/states';
import { toast } from '../../components/toast';
import { Day, Instant } from '../../components/values';
import { CheckboxGroup } from '../../forms/Checkbox';
import { Form } from '../../forms/Form';
import { NumberField } from '../../forms/NumberField';
import { SubmitButton } from '../../forms/SubmitButton';
import { TextField } from '../../forms/TextField';
import { useDraftForm } from '../../forms/use-draft-form';
import styles from './SecondFactor.module.css';

type ApiKey = Dto<'ApiKeyDto'>;
type Values = Dto<'CreateApiKeyDto'>;

const SCOPES: Values['scopes'] = [
  'organisation:read',
  'supply:read',
  'supply:write',
  'verification:read',
  'verification:write',
  'demand:read',
  'demand:write',
  'pairings:read',
  'pairings:write',
  'sheets:read',
  'sheets:write',
];
/** A colon would name another file of texts. */
const textOf = (scope: Values['scopes'][number]) => `keys.scope.${scope.replace(':', '_') as 'supply_read'}` as const;

const DEFAULTS: Values = { name: '', scopes: [], days: 90 };
const DAYS_MAX = 365;
const TONE = { live: 'good', expired: 'neutral', revoked: 'neutral' } as const;

/** Programs of the firm: what each may do, and until when. */
export function ApiKeys({ organisationId }: { readonly organisationId: string }) {
  const { t } = useTranslation('auth');
  return (
    <section className="stack" aria-labelledby="api-keys">
      <h2 id="api-keys">{t('keys.title')}</h2>
      <p className="soft measure">{t('keys.lead')}</p>
      <KeyList organisationId={organisationId} />
      <div className="card measure">
        <NewKey organisationId={organisationId} />
      </div>
    </section>
  );
}

function KeyList({ organisationId: id }: { readonly organisationId: string }) {
  const { t } = useTranslation('auth');
  const list = usePages(['api-key', id], (page) =>
    call(api.GET('/api/v1/organisations/{id}/api-keys', { params: { path: { id }, query: page } })),
  );
  const revoke = useAction(
    ({ id: keyId }: ApiKey) =>
      call(api.DELETE('/api/v1/organisations/{id}/api-keys/{keyId}', { params: { path: { id, keyId } } })),
    { refreshes: ['api-key'], onDone: () => toast(t('keys.revoked')) },
  );
  const ask = async (key: ApiKey): Promise<void> => {
    const question = { title: t('keys.revokeTitle', { name: key.name }), body: t('keys.revokeBody') };
    if ((await confirm({ ...question, action: t('keys.revoke') })) !== false) await revoke.run(key);
  };
  const columns: Column<ApiKey>[] = [
    { key: 'name', header: t('keys.name'), cell: ({ name }) => name },
    {
      key: 'scopes',
      header: t('keys.scopes'),
      cell: ({ scopes }) => scopes.map((one) => t(textOf(one))).join(', '),
    },
    {
      key: 'state',
      header: t('invite.state'),
      cell: ({ state }) => <Badge tone={TONE[state]}>{t(`keys.states.${state}`)}</Badge>,
    },
    { key: 'until', header: t('invite.until'), cell: ({ expiresAt }) => <Day at={expiresAt} /> },
    {
      key: 'used',
      header: t('keys.lastUsed'),
      cell: ({ lastUsedAt }) => (lastUsedAt ? <Instant at={lastUsedAt} /> : t('keys.never')),
    },
    {
      key: 'acts',
      header: t('members.acts'),
      cell: (key) =>
        key.actions.includes('revoke') && (
          <Button kind="quiet" size="s" onPress={() => void ask(key)}>
            {t('keys.revoke')}
          </Button>
        ),
    },
  ];
  return (
    <DataTable
      caption={t('keys.title')}
      columns={columns}
      rowKey={({ id: key }) => key}
      list={list}
      empty={<EmptyState title={t('keys.none')}>{t('keys.noneBody')}</EmptyState>}
    />
  );
}

function NewKey({ organisationId: id }: { readonly organisationId: string }) {
  const { t } = useTranslation('auth');
  const [token, setToken] = useState<string>();
  const form = useDraftForm<Values>({ id: `api-key.${id}`, defaults: DEFAULTS });
  const create = useAction(
    (body: Values) => call(api.POST('/api/v1/organisations/{id}/api-keys', { params: { path: { id } }, body })),
    {
      refreshes: ['api-key'],
      onDone: (made) => {
        form.reset(DEFAULTS);
        setToken(made.token);
      },
    },
  );
  if (token !== undefined) {
    return (
      <Note tone="good" title={t('keys.made')}>
        <p>{t('keys.once')}</p>
        <p className={styles.secret}>{token}</p>
        <Button onPress={() => setToken(undefined)}>{t('keys.kept')}</Button>
      </Note>
    );
  }
  return (
    <Form form={form} onSubmit={(values) => create.run(values)} problem={create.problem}>
      <TextField name="name" label={t('keys.name')} hint={t('keys.nameHint')} />
      <CheckboxGroup
        name="scopes"
        label={t('keys.scopes')}
        options={SCOPES.map((value) => ({ value, text: t(textOf(value)) }))}
      />
      <NumberField name="days" label={t('keys.days')} min={1} max={DAYS_MAX} />
      <div>
        <SubmitButton>{t('keys.act')}</SubmitButton>
      </div>
    </Form>
  );
}
