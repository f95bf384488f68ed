import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, call, once } from '../../api/client';
import { useAction } from '../../api/use-action';
import { StateBadge } from '../../components/Badge';
import { Button } from '../../components/Button';
import { confirm } from '../../components/confirm';
import { Warnings } from '../../components/Note';
import { PageHeader } from '../../components/PageHeader';
import { ProblemNote } from '../../components/ProblemNote';
import { Loaded } from '../../components/states';
import { Tabs } from '../../components/Tabs';
import { toast } from '../../components/toast';
import { useFormats } from '../../format/use-formats';
import { CancelDialog, useCancel } from './CancelDialog';
import { type Request, useProposalsOf, useRequest } from './queries';
import { RequestHistory } from './RequestHistory';
import { RequestLines } from './RequestLines';
import { RequestProposals } from './RequestProposals';
import { SaveTemplate } from './SaveTemplate';

/** One need with its lines, what came for them, and what happened to it. */
export function RequestPage() {
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  return <Loaded query={useRequest(id)}>{(request) => <Whole request={request} />}</Loaded>;
}

function Whole({ request }: { readonly request: Request }) {
  const { t } = useTranslation('manufacturer');
  const proposals = useProposalsOf(request.id);
  return (
    <div className="stack">
      <Head request={request} />
      <Warnings warnings={request.warnings} title={t('request.warnings')} />
      <Tabs
        label={t('request.parts')}
        tabs={[
          {
            id: 'lines',
            text: t('request.lines'),
            count: request.lines.length,
            content: () => <RequestLines request={request} />,
          },
          {
            id: 'proposals',
            text: t('request.proposals'),
            ...(proposals.data ? { count: proposals.data.items.length } : {}),
            content: () => <RequestProposals request={request} />,
          },
          { id: 'history', text: t('request.history'), content: () => <RequestHistory id={request.id} /> },
        ]}
      />
    </div>
  );
}

function Head({ request }: { readonly request: Request }) {
  const { t } = useTranslation('manufacturer');
  const f = useFormats();
  const open = useOpen(request.id);
  const copy = useCopy(request.id);
  const cancel = useCancel(request.id);
  const may = (action: string): boolean => request.actions.includes(action);
  const plan =
    request.productCode && request.plannedOutput
      ? t('request.fromPlan', { output: f.number(request.plannedOutput), product: request.productCode })
      : undefined;
  const openIt = async (): Promise<void> => {
    const lines = request.lines.length;
    const answer = await confirm({
      title: t('request.openTitle'),
      body: t('request.openBody', { count: lines }),
      action: t('request.open'),
      kind: 'primary',
    });
    if (answer !== false) await open.run(undefined);
  };
  const problem = open.problem ?? copy.problem ?? cancel.problem;
  return (
    <>
      <PageHeader
        title={request.title}
        back={<Link to="/manufacturer/requests">{t('requests.title')}</Link>}
        lead={[request.number, plan].filter(Boolean).join(' · ')}
        marks={<StateBadge life="request" state={request.state} />}
        actions={
          <>
            {may('copy') && <SaveTemplate request={request} />}
            {may('copy') && (
              <Button onPress={() => void copy.run(undefined)} isPending={copy.isRunning}>
                {t('request.copy')}
              </Button>
            )}
            {may('cancel') && (
              <Button onPress={cancel.ask}>
                {t(request.state === 'draft' ? 'request.discard' : 'request.cancel')}
              </Button>
            )}
            {may('open') && (
              <Button kind="primary" onPress={() => void openIt()} isPending={open.isRunning}>
                {t('request.open')}
              </Button>
            )}
          </>
        }
      />
      {problem && <ProblemNote problem={problem} />}
      <CancelDialog of={cancel} />
    </>
  );
}

function useOpen(id: string) {
  const { t } = useTranslation('manufacturer');
  return useAction(
    (_: undefined, key) =>
      call(api.POST('/api/v1/requests/{id}/open', { params: { path: { id }, header: once(key) } })),
    { refreshes: ['request'], onDone: () => toast(t('request.opened')) },
  );
}

function useCopy(id: string) {
  const { t } = useTranslation('manufacturer');
  const navigate = useNavigate();
  return useAction(
    (_: undefined, key) =>
      call(api.POST('/api/v1/requests/{id}/copy', { params: { path: { id }, header: once(key) }, body: {} })),
    {
      refreshes: ['request'],
      onDone: (draft) => {
        toast(t('request.copied'));
        void navigate({ to: '/manufacturer/requests/$id', params: { id: draft.id }, search: {} });
      },
    },
  );
}
