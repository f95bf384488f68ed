import { useTranslation } from 'react-i18next';
import { Tabs } from '../../components/Tabs';
import { BottlenecksTab } from './BottlenecksTab';
import type { RunDetail } from './figures';
import { figuresOf } from './figures';
import { OverviewTab } from './OverviewTab';
import { PairsTab } from './PairsTab';
import { ProposalsTab } from './ProposalsTab';
import { RescueTab } from './RescueTab';
import { ShortageTab } from './ShortageTab';
import { UnmetTab } from './UnmetTab';

/** The plan of a finished run, part by part. */
export function PlanView({ run }: { readonly run: RunDetail }) {
  const { t } = useTranslation('planner');
  const figures = figuresOf(run);
  if (!figures) return null;
  return (
    <div className="stack">
      <Tabs
        label={t('plan.parts')}
        tabs={[
          { id: 'overview', text: t('plan.overview'), content: () => <OverviewTab run={run} figures={figures} /> },
          run.kind === 'what_if'
            ? { id: 'pairs', text: t('plan.pairs'), content: () => <PairsTab runId={run.id} /> }
            : {
                id: 'proposals',
                text: t('plan.proposals'),
                count: figures.proposals.created + figures.proposals.kept,
                content: () => <ProposalsTab runId={run.id} />,
              },
          {
            id: 'unmet',
            text: t('plan.unmet'),
            count: figures.unmetLines,
            content: () => <UnmetTab runId={run.id} />,
          },
          ...(figures.changeList && figures.changeList.failed > 0
            ? [
                {
                  id: 'rescue',
                  text: t('plan.rescue'),
                  count: figures.changeList.failed,
                  content: () => <RescueTab runId={run.id} />,
                },
              ]
            : []),
          { id: 'map', text: t('plan.map'), content: () => <ShortageTab runId={run.id} /> },
          { id: 'bottlenecks', text: t('plan.bottlenecks'), content: () => <BottlenecksTab runId={run.id} /> },
        ]}
      />
    </div>
  );
}
