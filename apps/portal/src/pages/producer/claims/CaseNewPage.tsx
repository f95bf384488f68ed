import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto, once } from '../../../api/client';
import { useAction } from '../../../api/use-action';
import { buttonLook } from '../../../components/Button';
import { PageHeader } from '../../../components/PageHeader';
import { EmptyState, Loaded } from '../../../components/states';
import { CheckboxGroup } from '../../../forms/Checkbox';
import { Form } from '../../../forms/Form';
import { SubmitButton } from '../../../forms/SubmitButton';
import { useDraftForm } from '../../../forms/use-draft-form';
import { useOrganisation } from '../../../session/organisation';
import { useClaimTitle } from './claim-title';

type Values = Dto<'CreateCaseDto'>;

/** Which draft claims go into one case. */
export function CaseNewPage() {
  const { t } = useTranslation('producer');
  const { id } = useOrganisation();
  const drafts = useQuery({
    queryKey: ['claim', id, 'drafts'],
    queryFn: () =>
      call(
        api.GET('/api/v1/organisations/{id}/claims', {
          params: { path: { id }, query: { state: 'draft', limit: 100 } },
        }),
      ),
  });
  return (
    <div className="measure">
      <PageHeader
        title={t('case.new')}
        lead={t('case.newLead')}
        back={<Link to="/producer/verification">{t('verification.title')}</Link>}
      />
      <Loaded query={drafts}>
        {({ items }) => {
          const free = items.filter((claim) => claim.case === null);
          return free.length === 0 ? <NoDrafts /> : <Choose claims={free} />;
        }}
      </Loaded>
    </div>
  );
}

function NoDrafts() {
  const { t } = useTranslation('producer');
  return (
    <EmptyState
      title={t('case.noDrafts')}
      action={
        <Link to="/producer/verification/claims/new" className={buttonLook('primary')}>
          {t('claim.new')}
        </Link>
      }
    >
      {t('case.noDraftsBody')}
    </EmptyState>
  );
}

const DEFAULTS: Values = { claimIds: [] };

function Choose({ claims }: { readonly claims: readonly Dto<'ClaimRowDto'>[] }) {
  const { t } = useTranslation('producer');
  const navigate = useNavigate();
  const { id } = useOrganisation();
  const titleOf = useClaimTitle();
  const form = useDraftForm<Values>({ id: 'case.new', defaults: DEFAULTS });
  const open = useAction(
    ({ claimIds }: Values, key) =>
      call(
        api.POST('/api/v1/organisations/{id}/cases', {
          params: { path: { id }, header: once(key) },
          body: { claimIds: claimIds.filter((claimId) => claims.some((claim) => claim.id === claimId)) },
        }),
      ),
    {
      refreshes: ['case', 'claim'],
      onDone: (made) =>
        void navigate({ to: '/producer/verification/cases/$id', params: { id: made.id }, replace: true }),
    },
  );
  return (
    <div className="card">
      <Form form={form} onSubmit={open.run} problem={open.problem}>
        <CheckboxGroup
          name="claimIds"
          label={t('case.choose')}
          options={claims.map((claim) => ({
            value: claim.id,
            text: t('case.option', { title: titleOf(claim), count: claim.evidenceCount }),
          }))}
        />
        <div>
          <SubmitButton>{t('case.open')}</SubmitButton>
        </div>
      </Form>
    </div>
  );
}
