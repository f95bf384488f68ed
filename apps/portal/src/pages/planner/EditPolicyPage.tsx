import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto, once } from '../../api/client';
import { useAction } from '../../api/use-action';
import { confirm } from '../../components/confirm';
import { PageHeader } from '../../components/PageHeader';
import { Loaded } from '../../components/states';
import { toast } from '../../components/toast';
import { Form } from '../../forms/Form';
import { SubmitButton } from '../../forms/SubmitButton';
import { TextField } from '../../forms/TextField';
import { useDraftForm } from '../../forms/use-draft-form';
import styles from './Planner.module.css';
import { type PolicyDraft, policyDraftOf, policyOfDraft } from './policy-draft';
import { PolicyFields } from './PolicyFields';

/** Sets the policy of the runs to come, with the reason. */
export function EditPolicyPage() {
  const { t } = useTranslation('planner');
  const policy = useQuery({ queryKey: ['policy'], queryFn: () => call(api.GET('/api/v1/matching-policy')) });
  return (
    <>
      <PageHeader
        title={t('policy.edit')}
        lead={t('policy.editLead')}
        back={<Link to="/planner/policy">{t('nav.policy')}</Link>}
      />
      <Loaded query={policy}>{(loaded) => <EditPolicy key={loaded.id ?? ''} policy={loaded} />}</Loaded>
    </>
  );
}

type Values = PolicyDraft & { readonly reason: string };
const REASON_MIN = 10;
const REASON_MAX = 1_000;

function EditPolicy({ policy }: { readonly policy: Dto<'PolicyDto'> }) {
  const { t } = useTranslation('planner');
  const navigate = useNavigate();
  const defaults = useMemo<Values>(() => ({ ...policyDraftOf(policy), reason: '' }), [policy]);
  const form = useDraftForm<Values>({ id: `policy.${policy.id ?? 'first'}`, defaults });
  const set = useAction(
    ({ reason, ...draft }: Values, key) =>
      call(
        api.POST('/api/v1/matching-policy', {
          params: { header: once(key) },
          body: { ...policyOfDraft(draft), reason },
        }),
      ),
    {
      refreshes: ['policy'],
      onDone: () => {
        toast(t('policy.isSet'));
        void navigate({ to: '/planner/policy', replace: true });
      },
    },
  );
  const submit = async (values: Values): Promise<unknown> => {
    const question = { title: t('policy.confirmTitle'), body: t('policy.confirmBody'), action: t('policy.set') };
    if ((await confirm({ ...question, kind: 'primary' })) === false) return undefined;
    return set.run(values);
  };
  return (
    <div className={styles.form}>
      <Form form={form} onSubmit={submit} problem={set.problem} rename={RENAME}>
        <PolicyFields />
        <TextField
          name="reason"
          label={t('policy.reason')}
          hint={t('policy.reasonHint')}
          isMultiline
          maxLength={REASON_MAX}
          rules={{ validate: (value: string) => value.trim().length >= REASON_MIN || t('policy.reasonShort') }}
        />
        <div className="row">
          <SubmitButton>{t('policy.set')}</SubmitButton>
        </div>
      </Form>
    </div>
  );
}

/** The engine numbers classes from 0, the form names them. */
const RENAME = Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`classWeights.${n - 1}`, `classWeights.priority${n}`]));
