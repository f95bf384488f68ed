import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client';
import { StateBadge } from '../../components/Badge';
import { KeyValue } from '../../components/KeyValue';
import { Note } from '../../components/Note';
import { PageHeader } from '../../components/PageHeader';
import { Loaded } from '../../components/states';
import { Instant } from '../../components/values';
import { AppealActions } from './AppealActions';
import { AppealFiles } from './AppealFiles';
import { RecordView } from './RecordView';
import { useContested } from './use-contested';
import { type Appeal, type AppealWorkspace, LIST_OF } from './workspaces';

const LOOK_AGAIN_MS = 1_000;

/** One appeal: what is contested, on what ground, what is attached, and how it ended. */
function AppealPage({ workspace }: { readonly workspace: AppealWorkspace }) {
  const { t, i18n } = useTranslation('appeals');
  const { id = '' } = useParams({ strict: false });
  const { titleOf } = useContested();
  const appeal = useQuery({
    queryKey: ['appeal', id, i18n.resolvedLanguage],
    queryFn: () => call(api.GET('/api/v1/appeals/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) => (state.data?.recordState === 'preparing' ? LOOK_AGAIN_MS : false),
  });
  return (
    <Loaded query={appeal}>
      {(found) => (
        <>
          <PageHeader
            title={t('page.title', { number: found.number })}
            back={<Link to={LIST_OF[workspace]}>{t('title')}</Link>}
            marks={<StateBadge life="appeal" state={found.state} />}
            lead={titleOf(found.contested)}
            actions={<AppealActions appeal={found} />}
          />
          <div className="stack-wide">
            <Outcome appeal={found} />
            <div className="columns">
              <Contested appeal={found} />
              <section className="card stack" aria-labelledby="words">
                <h2 id="words">{t('page.words')}</h2>
                <p>
                  <strong>{t(`grounds.${found.ground}`)}</strong>
                </p>
                <p className="measure">{found.words}</p>
                <AppealFiles appeal={found} />
              </section>
            </div>
            <section className="card stack" aria-labelledby="record">
              <h2 id="record">{t(found.kind === 'decision' ? 'record.decisionTitle' : 'record.title')}</h2>
              <RecordView appeal={found} />
            </section>
          </div>
        </>
      )}
    </Loaded>
  );
}

export const ProducerAppealPage = () => <AppealPage workspace="producer" />;
export const ManufacturerAppealPage = () => <AppealPage workspace="manufacturer" />;
export const VerifierAppealPage = () => <AppealPage workspace="verifier" />;
export const PlannerAppealPage = () => <AppealPage workspace="planner" />;
export const OversightAppealPage = () => <AppealPage workspace="oversight" />;

function Contested({ appeal }: { readonly appeal: Appeal }) {
  const { t } = useTranslation('appeals');
  const { titleOf, reasonOf } = useContested();
  const { contested, organisation, note, submittedAt, dueAt, decidedAt, assignee } = appeal;
  const reason = reasonOf(contested);
  return (
    <section className="card stack" aria-labelledby="contested">
      <h2 id="contested">{t('page.contested')}</h2>
      <KeyValue
        rows={[
          [t('columns.appellant'), organisation.name],
          [t('columns.about'), titleOf(contested)],
          ...(reason ? [[t('page.reason'), [reason, note].filter(Boolean).join(' ')] as const] : []),
          [t('columns.decided'), <Instant key="at" at={contested.at} />],
          [t('columns.submitted'), <Instant key="in" at={submittedAt} />],
          ...(decidedAt === null ? [[t('columns.due'), <Instant key="due" at={dueAt} />] as const] : []),
          ...(assignee ? [[t('columns.assignee'), assignee] as const] : []),
        ]}
      />
    </section>
  );
}

function Outcome({ appeal }: { readonly appeal: Appeal }) {
  const { t } = useTranslation('appeals');
  const { state, reason, decidedAt, decidedBy, effect } = appeal;
  if (state !== 'dismissed' && state !== 'changed' && state !== 'sent_back') return null;
  return (
    <Note tone={state === 'dismissed' ? 'neutral' : 'good'} title={t(`outcomes.${state}`)}>
      <p className="measure">{reason}</p>
      {effect?.caseId && <p>{t('effect.case')}</p>}
      {appeal.kind !== 'decision' && effect && <p>{t(effect.runId ? 'effect.run' : 'effect.nextRun')}</p>}
      {decidedAt && (
        <p className="soft">
          <Instant at={decidedAt} />
          {decidedBy ? ` · ${decidedBy}` : ''}
        </p>
      )}
    </Note>
  );
}
