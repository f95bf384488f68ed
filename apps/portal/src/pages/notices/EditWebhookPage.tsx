import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto, ifMatch } from '../../api/client';
import { useAction } from '../../api/use-action';
import { ConflictChoice } from '../../components/ConflictChoice';
import { PageHeader } from '../../components/PageHeader';
import { Loaded } from '../../components/states';
import { toast } from '../../components/toast';
import { OfFirm } from './OfFirm';
import { useChoices, useWebhook } from './queries';
import { WebhookForm, type WebhookValues } from './WebhookForm';

type Webhook = Dto<'WebhookDto'>;

export function EditWebhookPage() {
  return <OfFirm>{({ id }) => <EditWebhook organisationId={id} />}</OfFirm>;
}

function EditWebhook({ organisationId }: { readonly organisationId: string }) {
  const { t } = useTranslation('notices');
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const webhook = useWebhook(organisationId, id);
  const choices = useChoices();
  return (
    <div className="measure">
      <PageHeader
        title={t('hooks.editTitle')}
        back={
          <Link to="/account/webhooks/$id" params={{ id }}>
            {t('hooks.back')}
          </Link>
        }
      />
      <div className="card">
        <Loaded query={webhook}>
          {(read) => (
            <Loaded query={choices}>{({ items }) => <EditForm key={read.id} read={read} choices={items} />}</Loaded>
          )}
        </Loaded>
      </div>
    </div>
  );
}

interface EditFormProps {
  readonly read: Webhook;
  readonly choices: readonly Dto<'NoticeChoiceDto'>[];
}

function EditForm({ read, choices }: EditFormProps) {
  const { t } = useTranslation('notices');
  const { id, organisationId } = read;
  const client = useQueryClient();
  const navigate = useNavigate();
  const [base, setBase] = useState(read);
  const [mine, setMine] = useState<WebhookValues>();
  const [defaults] = useState<WebhookValues>(() => ({ ...valuesOf(read) }));
  const leave = (): void => void navigate({ to: '/account/webhooks/$id', params: { id } });
  const save = useAction(
    ({ values, version }: { values: WebhookValues; version: number }) =>
      call(
        api.PATCH('/api/v1/organisations/{organisationId}/webhooks/{webhookId}', {
          params: { path: { organisationId, webhookId: id }, header: ifMatch(version) },
          body: values,
        }),
      ),
    {
      refreshes: ['webhook'],
      onDone: () => {
        toast(t('hooks.saved'));
        leave();
      },
      onRefused: ({ isConflict }, { values }) => {
        setMine(isConflict ? values : undefined);
        if (isConflict) void client.invalidateQueries({ queryKey: ['webhook', id] });
      },
    },
  );
  const isConflict = save.problem?.isConflict === true && mine !== undefined;
  return (
    <>
      {isConflict && save.problem && (
        <ConflictChoice
          problem={save.problem}
          differences={[
            { label: t('hooks.url'), mine: mine.url, theirs: read.url },
            { label: t('hooks.description'), mine: mine.description, theirs: read.description },
          ].filter((one) => one.mine !== one.theirs)}
          onTakeTheirs={leave}
          onKeepMine={() => {
            setBase(read);
            void save.run({ values: mine, version: read.version });
          }}
        />
      )}
      <WebhookForm
        id={`webhook.edit.${id}`}
        defaults={defaults}
        choices={choices}
        problem={isConflict ? undefined : save.problem}
        submit={t('hooks.save')}
        onSubmit={(values) => save.run({ values, version: base.version })}
      />
    </>
  );
}

const valuesOf = ({ url, description, events }: Webhook): WebhookValues => ({ url, description, events });
