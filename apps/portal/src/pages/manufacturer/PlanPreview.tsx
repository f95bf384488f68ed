import { useQuery } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useMaterialSheet } from '../../api/catalogue';
import { api, call, type Dto } from '../../api/client';
import { isProblem } from '../../api/problem';
import { Table } from '../../components/DataTable';
import { Warnings } from '../../components/Note';
import { ProblemNote } from '../../components/ProblemNote';
import { EmptyState } from '../../components/states';
import { Quantity } from '../../components/values';
import { useAttributeTexts } from '../../format/use-attribute-texts';
import { useFormats } from '../../format/use-formats';
import { NumberField } from '../../forms/NumberField';
import styles from './Line.module.css';
import { useName } from './queries';

type Outcome = Dto<'PlanOutcomeDto'>;
type Component = Dto<'ProductComponentDto'>;

interface PreviewProps {
  readonly productCode: string | undefined;
  readonly outcome: Outcome | undefined;
  readonly error: Error | null;
}

/** What the plan needs, with the waste that the bill of materials reckons with; what cannot be counted is asked for. */
export function PlanPreview({ productCode, outcome, error }: PreviewProps) {
  const { t } = useTranslation('manufacturer');
  const product = useQuery({
    queryKey: ['product', productCode],
    enabled: productCode !== undefined,
    staleTime: 600_000,
    queryFn: () => call(api.GET('/api/v1/products/{code}', { params: { path: { code: productCode! } } })),
  });
  const components = product.data?.components ?? [];
  if (isProblem(error)) return <ProblemNote problem={error} />;
  if (!productCode || !outcome) return <EmptyState title={t('plan.emptyTitle')}>{t('plan.emptyBody')}</EmptyState>;
  return (
    <section className="stack" aria-live="polite">
      <h2>{t('plan.needs')}</h2>
      <Warnings warnings={outcome.warnings} title={t('request.warnings')} />
      <Table
        caption={t('plan.needs')}
        rows={outcome.needs}
        rowKey={({ materialCode }) => materialCode}
        columns={[
          { key: 'material', header: t('line.material'), cell: ({ materialCode }) => <Material code={materialCode} /> },
          {
            key: 'roles',
            header: t('plan.roles'),
            cell: ({ materialCode, roles }) => (
              <Roles components={components.filter((one) => one.materialCode === materialCode)} roles={roles} />
            ),
          },
          {
            key: 'quantity',
            header: t('plan.quantity'),
            align: 'end',
            cell: ({ quantity, unit }) => <Quantity value={quantity} unit={unit} />,
          },
        ]}
      />
      <p className="soft small">{t('plan.editLater')}</p>
      <MissingFacts unconverted={outcome.unconverted} />
    </section>
  );
}

function Material({ code }: { readonly code: string }) {
  const nameOf = useName();
  const sheet = useMaterialSheet(code);
  return (
    <>
      {sheet.data ? nameOf(sheet.data) : code}
      {sheet.data && <div className="soft small">{code}</div>}
    </>
  );
}

/** Per finished piece, and the share that is lost. */
function Roles({
  components,
  roles,
}: {
  readonly components: readonly Component[];
  readonly roles: readonly string[];
}) {
  const { t } = useTranslation('manufacturer');
  const f = useFormats();
  const own = components.filter(({ role }) => roles.includes(role));
  return (
    <ul className={styles.roles}>
      {own.map(({ position, role, quantityPerUnit, unit, wastePct }) => (
        <li key={position}>
          {role}
          <span className="soft small">
            {' '}
            {t('plan.perPiece', {
              quantity: `${f.number(quantityPerUnit, 5)} ${f.unit(unit)}`,
              waste: f.percent(wastePct / 100),
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Once told, a fact can still be changed: its field stays although nothing is missing any more. */
function MissingFacts({ unconverted }: Pick<Outcome, 'unconverted'>) {
  const { t } = useTranslation('manufacturer');
  const told = Object.entries((useWatch({ name: 'attributes' }) ?? {}) as Record<string, object | undefined>);
  const counted = told.filter(([code]) => unconverted.every(({ materialCode }) => materialCode !== code));
  if (unconverted.length + counted.length === 0) return null;
  return (
    <div className="card stack">
      <h3>{t('plan.unconverted')}</h3>
      {unconverted.map((need) => (
        <Unconverted key={`${need.materialCode} ${need.unit}`} need={need} />
      ))}
      {counted.map(([materialCode, facts]) => (
        <Facts key={materialCode} materialCode={materialCode} codes={Object.keys(facts ?? {})} />
      ))}
    </div>
  );
}

/** A quantity in another unit: with the missing attributes it becomes a line, without them it is left out. */
function Unconverted({ need }: { readonly need: Outcome['unconverted'][number] }) {
  const { t } = useTranslation('manufacturer');
  const f = useFormats();
  const nameOf = useName();
  const sheet = useMaterialSheet(need.materialCode);
  const quantity = f.quantity(need.quantity, need.unit);
  const material = sheet.data ? nameOf(sheet.data) : need.materialCode;
  return (
    <div className="stack-tight">
      <p>
        {t(need.missing.length > 0 ? 'plan.tell' : 'plan.leftOut', {
          material,
          quantity,
          unit: f.unit(need.baseUnit),
        })}
      </p>
      <Facts materialCode={need.materialCode} codes={need.missing} />
    </div>
  );
}

function Facts({ materialCode, codes }: { readonly materialCode: string; readonly codes: readonly string[] }) {
  const nameOf = useName();
  const texts = useAttributeTexts();
  const sheet = useMaterialSheet(materialCode);
  if (!sheet.data) return null;
  const { attributes } = sheet.data;
  return attributes
    .filter(({ code }) => codes.includes(code))
    .map((attribute) => (
      <NumberField
        key={attribute.code}
        name={`attributes.${materialCode}.${attribute.code}`}
        isOptional
        label={`${nameOf(sheet.data)}: ${texts.name(attribute)}`}
        maxFraction={4}
        {...(attribute.unit ? { unit: texts.unit(attribute.unit) } : {})}
      />
    ));
}
