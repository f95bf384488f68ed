import { useTranslation } from 'react-i18next';
import { useMaterialSheet } from '../../api/catalogue';
import type { Dto } from '../../api/client';
import { type AttributeValue, useAttributeTexts } from '../../format/use-attribute-texts';
import { useFormats } from '../../format/use-formats';

type Unmet = Dto<'UnmetNeedDto'>;
const FIELDS = [
  'latestWeek',
  'earliestWeek',
  'maxUnitPrice',
  'minLevel',
  'minLocalContent',
  'quantity',
  'maxSuppliers',
  'maxShare',
  'minPerSupplier',
  'allOrNothing',
] as const;
type Field = (typeof FIELDS)[number];

interface Relaxation {
  readonly constraint: string;
  readonly to: AttributeValue;
  readonly fills: number;
}

/** The smallest single change that was proved to fill more, in words. */
export function RelaxationText({ need }: { readonly need: Unmet }) {
  const { t } = useTranslation('planner');
  const relaxation = need.relaxation as Relaxation | null;
  if (relaxation === null) return <span className="soft">{t('unmet.noHelp')}</span>;
  const isField = FIELDS.includes(relaxation.constraint as Field);
  return isField ? (
    <FieldChange need={need} relaxation={relaxation} />
  ) : (
    <AttributeChange need={need} relaxation={relaxation} />
  );
}

interface ChangeProps {
  readonly need: Unmet;
  readonly relaxation: Relaxation;
}

function FieldChange({ need, relaxation: { constraint, to, fills } }: ChangeProps) {
  const { t } = useTranslation('planner');
  const { t: common } = useTranslation();
  const f = useFormats();
  const { unit } = need.material;
  const texts: Record<Field, () => string> = {
    latestWeek: () => f.week(String(to)),
    earliestWeek: () => f.week(String(to)),
    maxUnitPrice: () => `${f.money(Number(to))}/${f.unit(unit)}`,
    minLevel: () => common(`levels.${Number(to) as 1}`),
    minLocalContent: () => f.percent(Number(to) / 100),
    quantity: () => f.quantity(Number(to), unit),
    maxSuppliers: () => f.number(Number(to)),
    maxShare: () => f.percent(Number(to)),
    minPerSupplier: () => f.quantity(Number(to), unit),
    allOrNothing: () => '',
  };
  const value = texts[constraint as Field]();
  return <>{t(`relaxations.${constraint as Field}`, { value, fills: f.quantity(fills, unit) })}</>;
}

function AttributeChange({ need, relaxation: { constraint, to, fills } }: ChangeProps) {
  const { t } = useTranslation('planner');
  const f = useFormats();
  const texts = useAttributeTexts();
  const sheet = useMaterialSheet(need.material.code);
  const attribute = sheet.data?.attributes.find(({ code }) => code === constraint);
  return (
    <>
      {t('relaxations.attribute', {
        name: attribute ? texts.name(attribute) : constraint,
        value: attribute ? texts.value(attribute, to) : String(to),
        fills: f.quantity(fills, need.material.unit),
      })}
    </>
  );
}
