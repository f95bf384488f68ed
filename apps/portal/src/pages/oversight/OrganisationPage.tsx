import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto, ifMatch, once } from '../../api/client';
import { useAction } from '../../api/use-action';
import { StateBadge } from '../../components/Badge';
import { Button } from '../../components/Button';
import { confirm } from '../../components/confirm';
import { KeyValue } from '../../components/KeyValue';
import { Note, Warnings } from '../../components/Note';
import { PageHeader } from '../../components/PageHeader';
import { ProblemNote } from '../../components/ProblemNote';
import { Loaded } from '../../components/states';
import { toast } from '../../components/toast';
import { Instant } from '../../components/values';
import { useFormats } from '../../format/use-formats';
import { CorrectNib } from './CorrectNib';

type Organisation = Dto<'OrganisationDto'>;

/** One organisation: what is registered, and what an administrator may do about it. */
export function OrganisationPage() {
  const { id = '' } = useParams({ strict: false });
  const query = useQuery({
    queryKey: ['organisation', id],
    queryFn: () => call(api.GET('/api/v1/organisations/{id}', { params: { path: { id } } })),
  });
  return <Loaded query={query}>{(firm) => <Firm firm={firm} />}</Loaded>;
}

function Firm({ firm }: { readonly firm: Organisation }) {
  const { t } = useTranslation('oversight');
  return (
    <>
      <PageHeader
        title={firm.name}
        back={<Link to="/oversight/organisations">{t('firms.title')}</Link>}
        marks={<StateBadge life="organisation" state={firm.state} />}
        actions={<Moves firm={firm} />}
      />
      <div className="stack-wide">
        {firm.suspensionReason && (
          <Note tone="bad" title={t('firm.suspended')}>
            <p>{firm.suspensionReason}</p>
          </Note>
        )}
        <Warnings warnings={firm.warnings} title={t('firm.odd')} />
        <Duplicates flag={firm.duplicateFlag} />
        <div className="columns">
          <section className="card stack" aria-labelledby="facts-title">
            <h2 id="facts-title">{t('firm.facts')}</h2>
            <Facts firm={firm} />
          </section>
          {firm.actions.includes('update') && <CorrectNib firm={firm} />}
        </div>
      </div>
    </>
  );
}

function Facts({ firm }: { readonly firm: Organisation }) {
  const { t } = useTranslation('oversight');
  const f = useFormats();
  return (
    <KeyValue
      rows={[
        [t('firm.nib'), firm.nib],
        [t('firm.npwp'), firm.npwp],
        [t('firms.role'), f.list(firm.roles.map((role) => t(`firm.roles.${role}`)))],
        [t('firm.place'), `${firm.address}, ${firm.regency.name}`],
        [t('firm.contact'), [firm.phone, firm.email].filter(Boolean).join(' · ') || undefined],
        [t('firm.ikm'), t(firm.isIkm ? 'users.yes' : 'users.no')],
        [t('firm.updated'), <Updated key="updated" firm={firm} />],
      ]}
    />
  );
}

const Updated = ({ firm }: { readonly firm: Organisation }) => (
  <>
    <Instant at={firm.updatedAt} /> · {firm.updatedBy}
  </>
);

function Duplicates({ flag }: { readonly flag: Organisation['duplicateFlag'] }) {
  const { t } = useTranslation('oversight');
  const f = useFormats();
  if (!flag) return null;
  return (
    <Note tone="warn" title={t('firm.duplicate')}>
      <p>{t('firm.duplicateBy', { name: flag.confirmedBy, at: f.instant(flag.at) })}</p>
      <ul>
        {flag.candidates.map(({ id, name, similarity }) => (
          <li key={id}>
            <Link to="/oversight/organisations/$id" params={{ id }}>
              {name}
            </Link>{' '}
            ({f.percent(similarity, 0)})
          </li>
        ))}
      </ul>
    </Note>
  );
}

/** Shown to its members; goes into the trail. */
const REASON_MIN = 5;

function Moves({ firm }: { readonly firm: Organisation }) {
  const { t } = useTranslation('oversight');
  const { id, name, version, actions } = firm;
  const move = useAction(
    ({ to, reason }: { to: 'suspend' | 'reactivate'; reason: string }, key) => {
      const params = { path: { id }, header: { ...once(key), ...ifMatch(version) } };
      return to === 'suspend'
        ? call(api.POST('/api/v1/organisations/{id}/suspend', { params, body: { reason } }))
        : call(api.POST('/api/v1/organisations/{id}/reactivate', { params, body: { reason } }));
    },
    { refreshes: ['organisation'], onDone: (_, { to }) => toast(t(`firm.${to}.done`)) },
  );
  const ask = async (to: 'suspend' | 'reactivate'): Promise<void> => {
    const reason = await confirm({
      title: t(`firm.${to}.title`, { name }),
      body: t(`firm.${to}.body`),
      action: t(`firm.${to}.act`),
      kind: to === 'suspend' ? 'danger' : 'primary',
      reason: { label: t('firm.reason'), minLength: REASON_MIN },
    });
    if (reason !== false) await move.run({ to, reason });
  };
  return (
    <>
      {move.problem && <ProblemNote problem={move.problem} />}
      {(['suspend', 'reactivate'] as const)
        .filter((to) => actions.includes(to))
        .map((to) => (
          <Button key={to} onPress={() => void ask(to)} isPending={move.isRunning}>
            {t(`firm.${to}.act`)}
          </Button>
        ))}
    </>
  );
}
