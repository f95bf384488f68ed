import { useTranslation } from 'react-i18next';
import { Table } from '../../components/DataTable';
import { useFormats } from '../../format/use-formats';
import type { ClassFill, Fairness, RunFigures } from './figures';
import { ShareBar } from './ShareBar';

interface ClassFillProps {
  readonly fairness: Fairness;
  readonly baselines: RunFigures['baselines'];
}

/** How much of each rationing class is filled, beside what the two simple rules would have filled. */
export function ClassFillTable({ fairness, baselines }: ClassFillProps) {
  const { t } = useTranslation('planner');
  const f = useFormats();
  const fillBy = (of: Fairness | undefined, priority: number): string => {
    const fill = of?.byClass.find((one) => one.priority === priority)?.unitFill;
    return fill === undefined ? '–' : f.percent(fill);
  };
  const rows = fairness.byClass.toSorted((a, b) => b.priority - a.priority);
  return (
    <section className="stack-tight" aria-labelledby="by-class">
      <h2 id="by-class">{t('classes.fillTitle')}</h2>
      <p className="soft measure">{t('classes.fillLead')}</p>
      <Table<ClassFill>
        caption={t('classes.fillTitle')}
        rows={rows}
        rowKey={({ priority }) => String(priority)}
        columns={[
          {
            key: 'class',
            header: t('classes.class'),
            cell: ({ priority }) => t('classes.numbered', { priority }),
          },
          {
            key: 'plan',
            header: t('compare.thisPlan'),
            cell: ({ unitFill }) => <ShareBar share={unitFill} text={f.percent(unitFill)} />,
          },
          {
            key: 'lines',
            header: t('classes.lines'),
            align: 'end',
            cell: ({ lineFill }) => f.percent(lineFill),
          },
          {
            key: 'firms',
            header: t('classes.firms'),
            align: 'end',
            cell: ({ requesterFill }) => f.percent(requesterFill),
          },
          {
            key: 'first',
            header: t('baselines.firstCome'),
            align: 'end',
            cell: ({ priority }) => fillBy(baselines?.firstComeFirstServed.fairness, priority),
          },
          {
            key: 'greedy',
            header: t('baselines.greedy'),
            align: 'end',
            cell: ({ priority }) => fillBy(baselines?.priorityGreedy.fairness, priority),
          },
        ]}
      />
    </section>
  );
}
