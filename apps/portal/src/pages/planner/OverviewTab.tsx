import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import { ChangeList } from '../../pairing/ChangeList';
import { ClassFillTable } from './ClassFillTable';
import { FairnessTable } from './FairnessTable';
import type { RunDetail, RunFigures } from './figures';
import { Figures } from './Figures';
import { ReplayCheck } from './ReplayCheck';
import { Verdict } from './Verdict';

interface OverviewProps {
  readonly run: RunDetail;
  readonly figures: RunFigures;
}

/** What the plan reaches, how good that is proved to be, and for whom. */
export function OverviewTab({ run, figures }: OverviewProps) {
  const { t } = useTranslation('planner');
  const f = useFormats();
  const { fairness, baselines, proposals, changeList } = figures;
  return (
    <div className="stack-wide">
      <Verdict run={run} figures={figures} />
      {fairness && (
        <Figures
          items={[
            { key: 'units', value: f.percent(fairness.unitFill), text: t('overview.unitFill') },
            { key: 'lines', value: f.percent(fairness.lineFill), text: t('overview.lineFill') },
            { key: 'firms', value: f.percent(fairness.requesterFill), text: t('overview.requesterFill') },
            ...(run.kind === 'what_if'
              ? [{ key: 'unmet', value: f.number(figures.unmetLines), text: t('overview.unmetLines') }]
              : [
                  { key: 'new', value: f.number(proposals.created), text: t('overview.created') },
                  { key: 'kept', value: f.number(proposals.kept), text: t('overview.kept') },
                  { key: 'superseded', value: f.number(proposals.superseded), text: t('overview.superseded') },
                ]),
          ]}
        />
      )}
      {changeList && run.mode === 'incremental' && (
        <section className="stack-tight">
          <h2>{t('rescue.title')}</h2>
          <p className="soft">{t('rescue.lead')}</p>
          <ChangeList changes={changeList} />
        </section>
      )}
      {proposals.overtaken > 0 && <p className="soft">{t('overview.overtaken', { count: proposals.overtaken })}</p>}
      {fairness && <ClassFillTable fairness={fairness} baselines={baselines} />}
      {fairness && <FairnessTable run={run} fairness={fairness} baselines={baselines} />}
      <ReplayCheck run={run} figures={figures} />
    </div>
  );
}
