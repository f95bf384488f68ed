import { useTranslation } from 'react-i18next';
import type { Dto } from '../../api/client';
import { Table } from '../../components/DataTable';
import { KeyValue } from '../../components/KeyValue';
import { useFormats } from '../../format/use-formats';
import { useMaterials } from './materials';
import { CLASSES, weightOf } from './policy-classes';

type Policy = Dto<'PolicyDto'>;

/** Every term of a policy, each with what it does. */
export function PolicyTerms({ policy }: { readonly policy: Policy }) {
  return (
    <div className="stack-wide">
      <Classes policy={policy} />
      <Tranches policy={policy} />
      <OtherTerms policy={policy} />
      <MaterialWeights policy={policy} />
    </div>
  );
}

function Classes({ policy }: { readonly policy: Policy }) {
  const { t } = useTranslation('planner');
  const f = useFormats();
  const least = weightOf(policy, 1);
  return (
    <section className="stack-tight" aria-labelledby="classes">
      <h2 id="classes">{t('policy.classes')}</h2>
      <p className="soft measure">{t('policy.classesLead')}</p>
      <Table
        caption={t('policy.classes')}
        rows={CLASSES}
        rowKey={String}
        columns={[
          { key: 'class', header: t('classes.class'), cell: (priority) => t('classes.numbered', { priority }) },
          {
            key: 'weight',
            header: t('policy.weight'),
            align: 'end',
            cell: (priority) => f.number(weightOf(policy, priority)),
          },
          {
            key: 'meaning',
            header: t('policy.meaning'),
            cell: (priority) =>
              priority === 1
                ? t('policy.classOne')
                : t('policy.classWeighs', { times: f.number(weightOf(policy, priority) / least, 1) }),
          },
        ]}
      />
    </section>
  );
}

function Tranches({ policy }: { readonly policy: Policy }) {
  const { t } = useTranslation('planner');
  const f = useFormats();
  return (
    <section className="stack-tight" aria-labelledby="tranches">
      <h2 id="tranches">{t('policy.tranches')}</h2>
      <p className="soft measure">{t('policy.tranchesLead')}</p>
      <ul>
        {policy.tranches.map(({ upTo, multiplier }, index) => (
          <li key={upTo}>
            {t('policy.tranche', {
              from: f.percent(policy.tranches[index - 1]?.upTo ?? 0, 0),
              to: f.percent(upTo, 0),
              multiplier: f.number(multiplier),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}

function OtherTerms({ policy }: { readonly policy: Policy }) {
  const { t } = useTranslation('planner');
  const { t: common } = useTranslation();
  const f = useFormats();
  const { freight } = policy;
  const perKg = (rupiah: number): string => t('policy.perKg', { rupiah: f.number(rupiah) });
  const perKgKm = (rupiah: number): string => t('policy.perKgKm', { rupiah: f.number(rupiah, 3) });
  return (
    <section className="stack-tight" aria-labelledby="other-terms">
      <h2 id="other-terms">{t('policy.other')}</h2>
      <KeyValue
        rows={[
          [t('policy.fillValue'), policy.fillValue === null ? t('policy.byRunLong') : f.money(policy.fillValue)],
          [t('policy.minLevel'), common(`levels.${policy.minLevel as 1}`)],
          [t('policy.keepBonus'), t('policy.keepBonusText', { rupiah: f.money(policy.keepBonus) })],
          [t('policy.staleDiscount'), t('policy.staleDiscountText', { share: f.percent(policy.staleDiscount) })],
          [t('policy.road'), `${perKg(freight.roadFixed)} + ${perKgKm(freight.roadPerKm)}`],
          [t('policy.sea'), `${perKg(freight.seaFixed)} + ${perKgKm(freight.seaPerKm)}`],
          [t('policy.longSea'), t('policy.longSeaText', { km: f.number(freight.longSeaKm, 0) })],
        ]}
      />
    </section>
  );
}

function MaterialWeights({ policy }: { readonly policy: Policy }) {
  const { t } = useTranslation('planner');
  const f = useFormats();
  const { nameOf, unitOf } = useMaterials();
  if (policy.materialWeights.length === 0) return null;
  return (
    <section className="stack-tight" aria-labelledby="material-weights">
      <h2 id="material-weights">{t('policy.materials')}</h2>
      <p className="soft measure">{t('policy.materialsLead')}</p>
      <details>
        <summary>{t('policy.showMaterials', { count: policy.materialWeights.length })}</summary>
        <Table
          caption={t('policy.materials')}
          rows={policy.materialWeights}
          rowKey={({ materialCode }) => materialCode}
          columns={[
            { key: 'material', header: t('material'), cell: ({ materialCode }) => nameOf(materialCode) },
            {
              key: 'unit',
              header: t('policy.per'),
              cell: ({ materialCode }) => f.unit(unitOf(materialCode)),
            },
            { key: 'weight', header: t('policy.weight'), align: 'end', cell: ({ weight }) => f.number(weight, 6) },
          ]}
        />
      </details>
    </section>
  );
}
