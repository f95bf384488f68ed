import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client';
import { Button } from '../../components/Button';
import { Combobox } from '../../forms/Combobox';
import { NumberField } from '../../forms/NumberField';
import { Select } from '../../forms/Select';
import styles from './PolicyFields.module.css';
import { useProvinces } from './provinces';
import { RAISED_PERCENT, type WhatIfDraft } from './what-if-draft';

const FIRMS_FOUND = 20;
const LINES_SHOWN = 100;

async function searchProducers(text: string) {
  const query = { role: 'producer' as const, limit: FIRMS_FOUND, ...(text.trim() ? { q: text.trim() } : {}) };
  const { items } = await call(api.GET('/api/v1/organisations', { params: { query } }));
  return items.map(({ id, name }) => ({ value: id, text: name }));
}

/** The name of a firm that a link brought along. */
const useFirmName = (id: string | undefined): string | undefined =>
  useQuery({
    queryKey: ['organisation', id],
    enabled: Boolean(id),
    queryFn: () => call(api.GET('/api/v1/organisations/{id}', { params: { path: { id: id! } } })),
  }).data?.name;

/** Sources that give nothing new: provinces, firms, goods from abroad. */
export function ClosedSources() {
  const { t } = useTranslation('planner');
  const { control } = useFormContext<WhatIfDraft>();
  const provinces = useFieldArray({ control, name: 'provinces' });
  const firms = useFieldArray({ control, name: 'firms' });
  const known = useProvinces();
  const options = known.map(({ code, name }) => ({ value: code, text: name }));
  return (
    <fieldset className={styles.group}>
      <legend>{t('whatIf.close')}</legend>
      <p className="soft small">{t('whatIf.closeLead')}</p>
      {provinces.fields.map(({ id }, index) => (
        <Row key={id} onRemove={() => provinces.remove(index)} text={t('whatIf.keepProvince', { number: index + 1 })}>
          <Select
            name={`provinces.${index}.code`}
            label={t('whatIf.province', { number: index + 1 })}
            options={options}
          />
        </Row>
      ))}
      {firms.fields.map(({ id }, index) => (
        <Row key={id} onRemove={() => firms.remove(index)} text={t('whatIf.keepFirm', { number: index + 1 })}>
          <FirmField name={`firms.${index}.organisationId`} label={t('whatIf.firm', { number: index + 1 })} />
        </Row>
      ))}
      <div className="row">
        <Button size="s" onPress={() => provinces.append({ code: '' })}>
          {t('whatIf.addProvince')}
        </Button>
        <Button size="s" onPress={() => firms.append({ organisationId: '' })}>
          {t('whatIf.addFirm')}
        </Button>
      </div>
      <div className={styles.grid}>
        <NumberField
          name="localContentBelow"
          label={t('whatIf.imports')}
          hint={t('whatIf.importsHint')}
          unit="%"
          isOptional
          min={0}
          max={100}
        />
      </div>
    </fieldset>
  );
}

/** Lines with more, or less, than what is verified of them. */
export function RaisedLines() {
  const { t } = useTranslation('planner');
  const { control } = useFormContext<WhatIfDraft>();
  const lines = useFieldArray({ control, name: 'lines' });
  return (
    <fieldset className={styles.group}>
      <legend>{t('whatIf.raise')}</legend>
      <p className="soft small">{t('whatIf.raiseLead')}</p>
      {lines.fields.map(({ id }, index) => (
        <Row key={id} onRemove={() => lines.remove(index)} text={t('whatIf.keepLine', { number: index + 1 })}>
          <FirmField name={`lines.${index}.organisationId`} label={t('whatIf.lineFirm', { number: index + 1 })} />
          <LineField index={index} />
          <NumberField
            name={`lines.${index}.percent`}
            label={t('whatIf.percent', { number: index + 1 })}
            unit="%"
            min={0}
            max={100_000}
          />
        </Row>
      ))}
      <div className="row">
        <Button size="s" onPress={() => lines.append({ organisationId: '', lineId: '', percent: RAISED_PERCENT })}>
          {t('whatIf.addLine')}
        </Button>
      </div>
    </fieldset>
  );
}

interface RowProps {
  readonly children: ReactNode;
  readonly onRemove: () => void;
  readonly text: string;
}

const Row = ({ children, onRemove, text }: RowProps) => (
  <div className={styles.line}>
    {children}
    <Button kind="quiet" size="s" onPress={onRemove}>
      {text}
    </Button>
  </div>
);

interface FirmFieldProps {
  readonly name: `firms.${number}.organisationId` | `lines.${number}.organisationId`;
  readonly label: string;
}

/** Keyed by the name that is known: a firm of a link has its name a moment later. */
function FirmField({ name, label }: FirmFieldProps) {
  const { getValues } = useFormContext<WhatIfDraft>();
  const known = useFirmName(getValues(name) || undefined);
  return <Combobox key={known} name={name} label={label} of="producers" search={searchProducers} initialText={known} />;
}

function LineField({ index }: { readonly index: number }) {
  const { t } = useTranslation('planner');
  const organisationId = useWatch<WhatIfDraft, `lines.${number}.organisationId`>({
    name: `lines.${index}.organisationId`,
  });
  const lines = useQuery({
    queryKey: ['line', 'of', organisationId],
    enabled: Boolean(organisationId),
    queryFn: () => call(api.GET('/api/v1/lines', { params: { query: { organisationId, limit: LINES_SHOWN } } })),
  });
  const options = (lines.data?.items ?? []).map(({ id, name }) => ({ value: id, text: name }));
  return <Select name={`lines.${index}.lineId`} label={t('whatIf.line', { number: index + 1 })} options={options} />;
}
