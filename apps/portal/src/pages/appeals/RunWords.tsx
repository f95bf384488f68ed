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

type Record = Dto<'AppealRecordDto'>;

/** What the run said of this need or offer: what bound it, what it planned instead, what came next. */
export function RunWords({ appeal, record }: { readonly appeal: Appeal; readonly record: Record }) {
  const { t } = useTranslation('appeals');
  const { need, offer, pairs } = record;
  const unit = appeal.contested.material?.unit ?? '';
  return (
    <>
      {need && <NeedWords need={need} unit={unit} />}
      {offer && <OfferWords offer={offer} unit={unit} />}
      {!need && !offer && <p className="soft">{t('run.gone')}</p>}
      {pairs.length > 0 && <Pairs pairs={pairs} isNeed={appeal.kind === 'need'} unit={unit} />}
    </>
  );
}

function NeedWords({ need, unit }: { readonly need: NonNullable<Record['need']>; readonly unit: string }) {
  const { t } = useTranslation('appeals');
  const f = useFormats();
  const reasons = need.reasons.flatMap(({ code }) => REASONS.find((one) => one === code) ?? []);
  return (
    <KeyValue
      rows={[
        [t('run.asked'), f.quantity(need.asked, unit)],
        [t('run.unmet'), f.quantity(need.unmet, unit)],
        [t('run.reasons'), f.list(reasons.map((code) => t(`unmetReasons.${code}`)))],
      ]}
    />
  );
}

function OfferWords({ offer, unit }: { readonly offer: NonNullable<Record['offer']>; readonly unit: string }) {
  const { t } = useTranslation('appeals');
  const f = useFormats();
  const term = TERMS.find((one) => one === offer.term);
  const { nearest } = offer;
  const nearestIs =
    nearest &&
    t('run.nearestIs', {
      quantity: f.quantity(nearest.quantity, nearest.unit),
      province: nearest.provinceName ?? '–',
      priority: nearest.priority,
    });
  return (
    <KeyValue
      rows={[
        [t('run.planned'), f.quantity(offer.planned, unit)],
        [t('run.idle'), f.quantity(offer.idle, unit)],
        [t('run.term'), term ? t(`terms.${term}`) : t('run.nobody')],
        ...(nearestIs ? [[t('run.nearest'), nearestIs] as const] : []),
      ]}
    />
  );
}

interface PairsProps {
  readonly pairs: Record['pairs'];
  readonly isNeed: boolean;
  readonly unit: string;
}

/** Counterparts are not named. */
function Pairs({ pairs, isNeed, unit }: PairsProps) {
  const { t } = useTranslation('appeals');
  const f = useFormats();
  return (
    <Table
      caption={t('run.pairs')}
      rows={pairs.map((pair, index) => ({ ...pair, index }))}
      rowKey={({ index }) => String(index)}
      columns={[
        {
          key: 'pair',
          header: t(isNeed ? 'run.supplier' : 'run.buyer'),
          cell: ({ index }) => f.number(index + 1),
        },
        {
          key: 'quantity',
          header: t('run.quantity'),
          align: 'end',
          cell: ({ quantity }) => f.quantity(quantity, unit),
        },
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
  );
}
