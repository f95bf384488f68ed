import { useTranslation } from 'react-i18next';
import type { Dto } from '../../api/client';
import { Table } from '../../components/DataTable';
import { KeyValue } from '../../components/KeyValue';
import { Money } from '../../components/values';
import { useFormats } from '../../format/use-formats';
import type { Appeal } from './workspaces';

const REASONS = [
  'no_offer',
  'spec',
  'level',
  'certificate',
  'local_content',
  'price_cap',
  'too_late',
  'moq',
  'supplier_limit',
  'capacity_taken',
] as const;
const TERMS = [
  'excluded',
  'spec',
  'level',
  'certificate',
  'local_content',
  'price_cap',
  'too_late',
  'capacity',
  'moq',
  'supplier_limit',
  'share',
  'all_or_nothing',
  'price',
  'freight',
  'keep',
  'value',
  'gap',
] as const;
const BECAUSE = ['price', 'freight', 'scarcity', 'keep', 'order_size'] as const;

/** What the run said of this need or offer: what bound it, what it planned instead, what came next. */
export function RunWords({ appeal, record }: { readonly appeal: Appeal; readonly record: Dto<'AppealRecordDto'> }) {
  const { t } = useTranslation('appeals');
  const f = useFormats();
  const { need, offer, pairs } = record;
  const reasons = (need?.reasons ?? []).map(({ code }) => REASONS.find((one) => one === code));
  const term = TERMS.find((one) => one === offer?.term);
  const nearest = offer?.nearest;
  return (
    <>
      {need && (
        <KeyValue
          rows={[
            [t('run.asked'), f.number(need.asked)],
            [t('run.unmet'), f.number(need.unmet)],
            [t('run.reasons'), f.list(reasons.flatMap((code) => (code ? [t(`unmetReasons.${code}`)] : [])))],
          ]}
        />
      )}
      {offer && (
        <KeyValue
          rows={[
            [t('run.planned'), f.number(offer.planned)],
            [t('run.idle'), f.number(offer.idle)],
            [t('run.term'), term ? t(`terms.${term}`) : t('run.nobody')],
            ...(nearest
              ? [
                  [
                    t('run.nearest'),
                    t('run.nearestIs', {
                      quantity: f.quantity(nearest.quantity, nearest.unit),
                      province: nearest.provinceName ?? '–',
                      priority: nearest.priority,
                    }),
                  ] as const,
                ]
              : []),
          ]}
        />
      )}
      {!need && !offer && <p className="soft">{t('run.gone')}</p>}
      {pairs.length > 0 && (
        <Table
          caption={t('run.pairs')}
          rows={pairs.map((pair, index) => ({ ...pair, index }))}
          rowKey={({ index }) => String(index)}
          columns={[
            {
              key: 'pair',
              header: t(appeal.kind === 'need' ? 'run.supplier' : 'run.buyer'),
              cell: ({ index }) => f.number(index + 1),
            },
            { key: 'quantity', header: t('run.quantity'), align: 'end', cell: ({ quantity }) => f.number(quantity) },
            {
              key: 'value',
              header: t('run.value'),
              align: 'end',
              cell: ({ value }) => <Money idr={value.reduce((sum, { amount }) => sum + amount, 0)} />,
            },
            {
              key: 'next',
              header: t('run.runnerUp'),
              cell: ({ runnerUp }) => {
                const because = BECAUSE.find((one) => one === runnerUp?.because);
                return because ? t(`because.${because}`) : t('run.noRunnerUp');
              },
            },
          ]}
        />
      )}
    </>
  );
}
