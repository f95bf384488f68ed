import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client';
import { Button } from '../../components/Button';
import field from '../../components/field.module.css';
import { useFieldName } from '../../forms/field-names';
import { describedBy, FieldFrame } from '../../forms/FieldFrame';
import type { Option } from '../../forms/Select';
import styles from './Line.module.css';

/** Permits and standards that a producer must have proved; chosen one after another. */
export function CertificatesField() {
  const { t } = useTranslation('manufacturer');
  useFieldName('certificates');
  const { field: chosen } = useController({ name: 'certificates' });
  const codes = (chosen.value ?? []) as readonly string[];
  const known = useQuery({ queryKey: ['reference', 'certificates'], staleTime: 600_000, queryFn: certificates });
  const left = (known.data ?? []).filter(({ value }) => !codes.includes(value));
  const nameOf = (code: string): string => known.data?.find(({ value }) => value === code)?.text ?? code;
  return (
    <div className={field.field}>
      <Adder options={left} onAdd={(code) => chosen.onChange([...codes, code])} />
      {codes.length > 0 && (
        <ul className={styles.chips} aria-label={t('line.certificates')}>
          {codes.map((code) => (
            <li key={code} className={styles.chip}>
              {nameOf(code)}
              <Button
                kind="quiet"
                size="s"
                aria-label={t('line.certificateRemove', { name: nameOf(code) })}
                onPress={() => chosen.onChange(codes.filter((one) => one !== code))}
              >
                ×
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface AdderProps {
  readonly options: readonly Option[];
  readonly onAdd: (code: string) => void;
}

/** A list that stands empty again once something was taken from it. */
function Adder({ options, onAdd }: AdderProps) {
  const { t } = useTranslation('manufacturer');
  const { t: common } = useTranslation();
  const id = useId();
  const hint = t('line.certificatesHint');
  return (
    <FieldFrame id={id} label={t('line.certificates')} hint={hint} isOptional>
      <select
        id={id}
        className={field.control}
        value=""
        onChange={(event) => onAdd(event.target.value)}
        aria-describedby={describedBy(id, { hint, error: undefined, warning: undefined })}
      >
        <option value="">{common('form.choose')}</option>
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

async function certificates() {
  const query = { limit: 100 };
  const [types, standards] = await Promise.all([
    call(api.GET('/api/v1/document-types', { params: { query } })),
    call(api.GET('/api/v1/standards', { params: { query } })),
  ]);
  return [
    ...types.items.map(({ code, name }) => ({ value: code, text: name })),
    ...standards.items.map(({ code, title }) => ({ value: code, text: `${code} · ${title}`.slice(0, 90) })),
  ];
}
