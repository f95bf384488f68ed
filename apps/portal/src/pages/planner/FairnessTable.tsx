import { useTranslation } from 'react-i18next';
import { Table } from '../../components/DataTable';
import { useFormats } from '../../format/use-formats';
import type { Fairness, RunDetail, RunFigures } from './figures';
import styles from './Planner.module.css';

interface FairnessProps {
  readonly run: RunDetail;
  readonly fairness: Fairness;
  readonly baselines: RunFigures['baselines'];
}

interface Measure {
  readonly key: string;
  readonly name: string;
  readonly explained: string;
  readonly plan: string;
  readonly first: string;
  readonly greedy: string;
}

const SHARES = [
  'unitFill',
  'lineFill',
  'requesterFill',
  'p10Fill',
  'minFill',
  'smallShare',
  'topFiveShare',
] as const satisfies readonly (keyof Fairness)[];

/** Volume and fairness side by side: of the plan, and of the two simple rules over the same offers and needs. */
export function FairnessTable({ run, fairness, baselines }: FairnessProps) {
  const { t } = useTranslation('planner');
  const f = useFormats();
  const first = baselines?.firstComeFirstServed;
  const greedy = baselines?.priorityGreedy;
  const row = (key: (typeof SHARES)[number] | 'gini', text: (of: Fairness) => string): Measure => ({
    key,
    name: t(`fairness.${key}.name`),
    explained: t(`fairness.${key}.explained`),
    plan: text(fairness),
    first: first?.fairness ? text(first.fairness) : '–',
    greedy: greedy?.fairness ? text(greedy.fairness) : '–',
  });
  const value: Measure = {
    key: 'value',
    name: t('fairness.value.name'),
    explained: t('fairness.value.explained'),
    plan: f.moneyShort(run.objective ?? 0),
    first: first ? f.moneyShort(first.objective) : '–',
    greedy: greedy ? f.moneyShort(greedy.objective) : '–',
  };
  const rows = [
    value,
    ...SHARES.map((key) => row(key, (of) => f.percent(of[key]))),
    row('gini', ({ gini }) => f.number(gini, 3)),
  ];
  return (
    <section className="stack-tight" aria-labelledby="fairness">
      <h2 id="fairness">{t('fairness.title')}</h2>
      <p className="soft measure">{t('fairness.lead')}</p>
      <Table
        caption={t('fairness.title')}
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          {
            key: 'name',
            header: t('fairness.measure'),
            cell: ({ name, explained }) => (
              <>
                {name}
                <br />
                <span className={styles.explained}>{explained}</span>
              </>
            ),
          },
          { key: 'plan', header: t('compare.thisPlan'), align: 'end', cell: ({ plan }) => <strong>{plan}</strong> },
          { key: 'first', header: t('baselines.firstCome'), align: 'end', cell: (measure) => measure.first },
          { key: 'greedy', header: t('baselines.greedy'), align: 'end', cell: (measure) => measure.greedy },
        ]}
      />
    </section>
  );
}
