import { useTranslation } from 'react-i18next';
import { useMaterialSheet } from '../../api/catalogue';
import { api, call, type Dto, ifMatch, once } from '../../api/client';
import { useAction } from '../../api/use-action';
import { Button } from '../../components/Button';
import { ProblemNote } from '../../components/ProblemNote';
import { toast } from '../../components/toast';
import { useAttributeTexts } from '../../format/use-attribute-texts';
import { useFormats } from '../../format/use-formats';
import { ownField } from './queries';
import { type Relaxation, relaxationOf } from './relaxation';
import styles from './Unmet.module.css';

type Unmet = Dto<'UnmetNeedDto'>;

/** The smallest change that was proved to fill more, and the button that makes it. */
export function RelaxationCard({ need }: { readonly need: Unmet }) {
  const { t } = useTranslation('manufacturer');
  const f = useFormats();
  const words = useRelaxationWords(need.material);
  const apply = useApply(need);
  const relaxation = relaxationOf(need);
  return (
    <div className={styles.relaxation}>
      <h3>{t('unmet.helps')}</h3>
      {relaxation ? (
        <>
          <p>{words(relaxation)}</p>
          <p className="soft small">
            {t('unmet.fills', { quantity: f.quantity(relaxation.fills, need.material.unit) })}
          </p>
          {apply.problem && <ProblemNote problem={apply.problem} />}
          {relaxation.change === null && <p>{t('unmet.isApplied')}</p>}
          {need.actions.includes('apply_relaxation') && (
            <div>
              <Button kind="primary" isPending={apply.isRunning} onPress={() => void apply.run(need.requestVersion)}>
                {t('unmet.apply')}
              </Button>
            </div>
          )}
        </>
      ) : (
        <p className="soft">{t('unmet.nothingHelps')}</p>
      )}
    </div>
  );
}

function useRelaxationWords(material: Unmet['material']): (relaxation: Relaxation) => string {
  const { t } = useTranslation('manufacturer');
  const { t: common } = useTranslation();
  const f = useFormats();
  const texts = useAttributeTexts();
  const sheet = useMaterialSheet(material.code);
  return ({ constraint, to }) => {
    const own = ownField(constraint);
    if (!own) {
      const attribute = sheet.data?.attributes.find(({ code }) => code === constraint);
      const value = attribute ? texts.value(attribute, to) : String(to);
      return t('relax.attribute', { name: attribute ? texts.name(attribute) : constraint, value });
    }
    const shown = {
      quantity: () => f.quantity(Number(to), material.unit),
      weeks: () => String(to),
      earliestWeek: () => f.week(String(to)),
      latestWeek: () => f.week(String(to)),
      maxUnitPrice: () => `${f.money(Number(to))}/${f.unit(material.unit)}`,
      minLevel: () => common(`levels.${String(to)}` as 'levels.0'),
      certificates: () => String(to),
      minLocalContent: () => f.percent(Number(to) / 100),
      maxSuppliers: () => f.number(Number(to)),
      minPerSupplier: () => f.quantity(Number(to), material.unit),
      maxShare: () => f.percent(Number(to)),
      allOrNothing: () => '',
    };
    return t(`relax.${own}`, { value: shown[own]() });
  };
}

/** One click: the line as it is now, with this one change. */
function useApply({ requestId: id, requestLineId: lineId }: Unmet) {
  const { t } = useTranslation('manufacturer');
  return useAction(
    (version: number, key) =>
      call(
        api.POST('/api/v1/requests/{id}/lines/{lineId}/apply-relaxation', {
          params: { path: { id, lineId }, header: { ...once(key), ...ifMatch(version) } },
        }),
      ),
    { refreshes: ['request'], onDone: () => toast(t('unmet.applied')) },
  );
}
