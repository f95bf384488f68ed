import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto, once } from '../../api/client';
import { useAction } from '../../api/use-action';
import { Button } from '../../components/Button';
import { confirm } from '../../components/confirm';
import { Table } from '../../components/DataTable';
import { KeyValue } from '../../components/KeyValue';
import { Note } from '../../components/Note';
import { PageHeader } from '../../components/PageHeader';
import { ProblemNote } from '../../components/ProblemNote';
import { EmptyState, Loaded } from '../../components/states';
import { toast } from '../../components/toast';
import { Instant, Quantity } from '../../components/values';
import { useFormats } from '../../format/use-formats';
import { Form } from '../../forms/Form';
import { SubmitButton } from '../../forms/SubmitButton';
import { DateField, TextField } from '../../forms/TextField';
import { useDraftForm } from '../../forms/use-draft-form';
import { EmergencyState } from './EmergenciesPage';
import { Override, Overrides } from './EmergencyOverrides';
import { familyText } from './family-names';
import { CLASSES } from './policy-classes';

type Emergency = Dto<'EmergencyDto'>;

export function EmergencyPage() {
  const { t } = useTranslation('planner');
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const emergency = useQuery({
    queryKey: ['emergency', id],
    queryFn: () => call(api.GET('/api/v1/emergencies/{id}', { params: { path: { id } } })),
  });
  return (
    <Loaded query={emergency}>
      {(loaded) => (
        <>
          <PageHeader
            title={t('emergency.of', { family: familyText(loaded.family, t) })}
            lead={loaded.ground}
            back={<Link to="/planner/emergencies">{t('emergency.title')}</Link>}
            marks={<EmergencyState state={loaded.state} />}
            actions={<Moves emergency={loaded} />}
          />
          <div className="stack-wide">
            {loaded.extendsTo && (
              <Note tone="warn" title={t('emergency.extensionWaits', { by: loaded.extensionBy ?? '' })}>
                <Instant at={loaded.extendsTo} />: {loaded.extensionReason}
              </Note>
            )}
            <Terms emergency={loaded} />
            <Lanes id={id} />
            {loaded.actions.includes('override') && <Override id={id} family={loaded.family} />}
            <Overrides id={id} />
            {loaded.actions.includes('extend') && <Extend id={id} />}
          </div>
        </>
      )}
    </Loaded>
  );
}

function Moves({ emergency: { id, actions } }: { readonly emergency: Emergency }) {
  const { t } = useTranslation('planner');
  const options = { refreshes: ['emergency'], onDone: () => toast(t('emergency.isDone')) };
  const params = (key: string) => ({ path: { id }, header: once(key) });
  const approve = useAction(
    (_: undefined, key) => call(api.POST('/api/v1/emergencies/{id}/approve', { params: params(key) })),
    options,
  );
  const lengthen = useAction(
    (_: undefined, key) => call(api.POST('/api/v1/emergencies/{id}/extension/approve', { params: params(key) })),
    options,
  );
  const reject = useAction(
    (reason: string, key) =>
      call(api.POST('/api/v1/emergencies/{id}/reject', { params: params(key), body: { reason } })),
    options,
  );
  const end = useAction(
    (reason: string, key) => call(api.POST('/api/v1/emergencies/{id}/end', { params: params(key), body: { reason } })),
    options,
  );
  const ask = async (move: 'reject' | 'end', run: (reason: string) => Promise<unknown>): Promise<void> => {
    const title = t(`emergency.moves.${move}`);
    const answer = await confirm({
      title,
      body: t(`emergency.asks.${move}`),
      action: title,
      reason: { label: t('emergency.reason') },
    });
    if (answer !== false) await run(answer);
  };
  const problem = approve.problem ?? lengthen.problem ?? reject.problem ?? end.problem;
  return (
    <div className="row">
      {problem && <ProblemNote problem={problem} />}
      {actions.includes('approve') && (
        <Button kind="primary" onPress={() => void approve.run(undefined)} isPending={approve.isRunning}>
          {t('emergency.moves.approve')}
        </Button>
      )}
      {actions.includes('approve_extension') && (
        <Button kind="primary" onPress={() => void lengthen.run(undefined)} isPending={lengthen.isRunning}>
          {t('emergency.moves.approveExtension')}
        </Button>
      )}
      {actions.includes('reject') && (
        <Button onPress={() => void ask('reject', reject.run)}>{t('emergency.moves.reject')}</Button>
      )}
      {actions.includes('end') && (
        <Button kind="danger" onPress={() => void ask('end', end.run)}>
          {t('emergency.moves.end')}
        </Button>
      )}
    </div>
  );
}

function Terms({ emergency }: { readonly emergency: Emergency }) {
  const { t } = useTranslation('planner');
  const { t: common } = useTranslation();
  const f = useFormats();
  const { terms } = emergency;
  return (
    <KeyValue
      rows={[
        [t('emergency.declaredBy'), emergency.declaredBy],
        [t('emergency.approvedBy'), emergency.approvedBy],
        [t('emergency.startedAt'), emergency.startedAt && <Instant key="start" at={emergency.startedAt} />],
        [t('emergency.endsAt'), <Instant key="end" at={emergency.endsAt} />],
        [t('emergency.endReason'), emergency.endReason],
        [t('policy.classes'), CLASSES.map((n) => f.number(terms.classWeights[`priority${n}`], 3)).join(' · ')],
        [
          t('policy.tranches'),
          terms.tranches.map(({ upTo, multiplier }) => `${f.percent(upTo)} × ${f.number(multiplier, 3)}`).join(' · '),
        ],
        [t('policy.minLevel'), common(`levels.${terms.minLevel as 1}`)],
      ]}
    />
  );
}

function Lanes({ id }: { readonly id: string }) {
  const { t } = useTranslation('planner');
  const f = useFormats();
  const lanes = useQuery({
    queryKey: ['emergency', id, 'lanes'],
    queryFn: () => call(api.GET('/api/v1/emergencies/{id}/lanes', { params: { path: { id } } })),
  });
  return (
    <section className="stack">
      <h2>{t('emergency.lanes')}</h2>
      <p className="soft small">{t('emergency.lanesLead')}</p>
      <Loaded query={lanes}>
        {({ lanes: rows }) =>
          rows.length === 0 ? (
            <EmptyState title={t('emergency.noNeeds')} />
          ) : (
            <Table
              caption={t('emergency.lanes')}
              rows={rows}
              rowKey={({ lane, unit }) => `${lane} ${unit}`}
              columns={[
                { key: 'lane', header: t('emergency.lane'), cell: ({ lane }) => t(`emergency.laneNames.${lane}`) },
                { key: 'lines', header: t('emergency.needs'), align: 'end', cell: ({ lines }) => f.number(lines) },
                { key: 'firms', header: t('emergency.firms'), align: 'end', cell: ({ firms }) => f.number(firms) },
                {
                  key: 'asked',
                  header: t('emergency.asked'),
                  align: 'end',
                  cell: ({ asked, unit }) => <Quantity value={asked} unit={unit} />,
                },
                {
                  key: 'matched',
                  header: t('emergency.matched'),
                  align: 'end',
                  cell: ({ matched, asked }) => f.percent(asked === 0 ? 0 : matched / asked),
                },
                {
                  key: 'verify',
                  header: t('emergency.verifyDays'),
                  align: 'end',
                  cell: ({ verifyDays }) => (verifyDays === null ? '–' : f.number(verifyDays, 1)),
                },
              ]}
            />
          )
        }
      </Loaded>
    </section>
  );
}

const NO_EXTENSION = { endsOn: '', reason: '' };

function Extend({ id }: { readonly id: string }) {
  const { t } = useTranslation('planner');
  const form = useDraftForm<typeof NO_EXTENSION>({ id: `emergency.${id}.extend`, defaults: NO_EXTENSION });
  const extend = useAction(
    (body: typeof NO_EXTENSION, key) =>
      call(api.POST('/api/v1/emergencies/{id}/extension', { params: { path: { id }, header: once(key) }, body })),
    { refreshes: ['emergency'], onDone: () => toast(t('emergency.isDone')) },
  );
  return (
    <details>
      <summary>{t('emergency.extend')}</summary>
      <Form form={form} onSubmit={extend.run} problem={extend.problem}>
        <DateField name="endsOn" label={t('emergency.endsOn')} hint={t('emergency.extendHint')} />
        <TextField name="reason" label={t('emergency.reason')} maxLength={1_000} />
        <div className="row">
          <SubmitButton>{t('emergency.askExtension')}</SubmitButton>
        </div>
      </Form>
    </details>
  );
}
