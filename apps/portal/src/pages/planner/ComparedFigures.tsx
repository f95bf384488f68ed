import { useTranslation } from 'react-i18next';
import { Table } from '../../components/DataTable';
import { useFormats } from '../../format/use-formats';
import { type Fairness, figuresOf, type Run } from './figures';

interface ComparedProps {
  readonly before: Run;
  readonly after: Run;
}

interface Line {
  readonly key: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly change: string;
}

const SHARES = ['unitFill', 'lineFill', 'requesterFill', 'p10Fill', 'smallShare', 'topFiveShare'] as const;
const POINTS = 100;

/** Volume, fairness and classes of two runs, and how far they differ. */
export function ComparedFigures({ before, after }: ComparedProps) {
  const { t } = useTranslation('planner');
  return (
    <section className="stack-tight" aria-labelledby="figures">
      <h2 id="figures">{t('compare.figures')}</h2>
      <Table
        caption={t('compare.figures')}
        rows={useLines(before, after)}
        rowKey={({ key }) => key}
        columns={[
          { key: 'name', header: t('fairness.measure'), cell: ({ name }) => name },
          { key: 'before', header: t('compare.before'), align: 'end', cell: (line) => line.before },
          { key: 'after', header: t('compare.after'), align: 'end', cell: (line) => line.after },
          { key: 'change', header: t('compare.change'), align: 'end', cell: ({ change }) => <strong>{change}</strong> },
        ]}
      />
    </section>
  );
}

function useLines(before: Run, after: Run): Line[] {
  const { t } = useTranslation('planner');
  const f = useFormats();
  const [was, is] = [figuresOf(before), figuresOf(after)];
  const signed = (value: number, text: string): string => `${value > 0 ? '+' : value < 0 ? '−' : ''}${text}`;
  const share = (key: string, name: string, from: number | undefined, to: number | undefined): Line[] => {
    if (from === undefined || to === undefined) return [];
    const points = Math.round((to - from) * POINTS * 10) / 10;
    const change = t('compare.points', { points: signed(points, f.number(Math.abs(points), 1)) });
    return [{ key, name, before: f.percent(from), after: f.percent(to), change }];
  };
  const count = (key: string, name: string, from: number, to: number): Line => ({
    key,
    name,
    before: f.number(from),
    after: f.number(to),
    change: signed(to - from, f.number(Math.abs(to - from))),
  });
  const classFill = (of: Fairness | null | undefined, priority: number): number | undefined =>
    of?.byClass.find((one) => one.priority === priority)?.unitFill;
  if (!was || !is) return [];
  return [
    ...SHARES.flatMap((key) => share(key, t(`fairness.${key}.name`), was.fairness?.[key], is.fairness?.[key])),
    ...[5, 4, 3, 2, 1].flatMap((priority) =>
      share(
        `class ${priority}`,
        t('compare.classFill', { priority }),
        classFill(was.fairness, priority),
        classFill(is.fairness, priority),
      ),
    ),
    count('unmet', t('compare.unmet'), was.unmetLines, is.unmetLines),
    count('offers', t('compare.offers'), was.offers, is.offers),
    count('needs', t('compare.needs'), was.requestLines, is.requestLines),
  ];
}
