import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import { useMaterialSheet } from '../../../api/catalogue';
import type { Dto } from '../../../api/client';
import { KeyValue } from '../../../components/KeyValue';
import { Loaded } from '../../../components/states';
import { Day } from '../../../components/values';
import { nameOfPointer } from '../../../forms/land-problem';
import { type AttributeValue, useAttributeTexts } from '../../../format/use-attribute-texts';
import { useFormats } from '../../../format/use-formats';
import { STATEMENT_FIELDS } from './ClaimEditPage';
import styles from './Statement.module.css';

interface StatementProps {
  readonly claim: Dto<'ClaimDto'>;
  readonly remarks: readonly Dto<'RemarkDto'>[];
}

/** What a claim states, each value with the verifier's words on it. */
export function Statement({ claim, remarks }: StatementProps) {
  const { t } = useTranslation('producer');
  const values = claim.statement as Readonly<Record<string, unknown>>;
  const wordsOn = new Map(remarks.map(({ pointer, words }) => [nameOfPointer(pointer), words]));
  if (claim.kind === 'identity') return <p>{t('claim.identityNote')}</p>;
  if (claim.kind === 'capability' && claim.material)
    return <Grade claim={claim} materialCode={claim.material.code} wordsOn={wordsOn} />;
  const shown = STATEMENT_FIELDS.filter((name) => values[name] !== undefined || wordsOn.has(name));
  return (
    <KeyValue
      rows={shown.map((name) => [
        t(`claim.fields.${name}`),
        <WithWords key={name} words={wordsOn.get(name)}>
          <Value name={name} value={values[name]} unit={claim.line?.unit} />
        </WithWords>,
      ])}
    />
  );
}

interface GradeProps {
  readonly claim: Dto<'ClaimDto'>;
  readonly materialCode: string;
  readonly wordsOn: ReadonlyMap<string, string>;
}

function Grade({ claim, materialCode, wordsOn }: GradeProps) {
  const sheet = useMaterialSheet(materialCode);
  const texts = useAttributeTexts();
  const values = (claim.statement as { attributes?: Record<string, AttributeValue> }).attributes ?? {};
  return (
    <Loaded query={sheet} lines={4}>
      {({ attributes }) => (
        <KeyValue
          rows={attributes.map((attribute) => [
            texts.name(attribute),
            <WithWords key={attribute.code} words={wordsOn.get(`attributes.${attribute.code}`)}>
              {texts.value(attribute, values[attribute.code])}
            </WithWords>,
          ])}
        />
      )}
    </Loaded>
  );
}

function WithWords({ words, children }: { readonly words: string | undefined; readonly children: ReactNode }) {
  return (
    <>
      {children}
      {words && <div className={styles.words}>{words}</div>}
    </>
  );
}

interface ValueProps {
  readonly name: (typeof STATEMENT_FIELDS)[number];
  readonly value: unknown;
  readonly unit: string | undefined;
}

function Value({ name, value, unit }: ValueProps) {
  const { t } = useTranslation('producer');
  const f = useFormats();
  if (typeof value === 'string') return name.endsWith('On') ? <Day at={value} /> : value;
  if (typeof value !== 'number') return '–';
  if (name.endsWith('PerWeek') && unit) return t('claim.perWeek', { quantity: f.number(value, 3), unit: f.unit(unit) });
  return name === 'percentage' ? f.percent(value / 100, 2) : f.number(value);
}
