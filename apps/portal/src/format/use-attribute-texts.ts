import { useTranslation } from 'react-i18next';
import type { MaterialAttribute } from '../api/catalogue';
import { useFormats } from './use-formats';

export type AttributeValue = string | number | boolean;

/** What a need asks of one attribute: bounds for numbers, a choice for everything else. */
export interface Constraint {
  readonly min?: number;
  readonly max?: number;
  readonly in?: readonly AttributeValue[];
}

export interface AttributeTexts {
  name(of: { readonly nameId: string; readonly nameEn: string }): string;
  /** With a superscript where a digit is one: g/m². */
  unit(unit: string | null): string;
  value(attribute: MaterialAttribute, value: AttributeValue | undefined): string;
  constraint(attribute: MaterialAttribute, constraint: Constraint): string;
}

/** Attributes of materials, their values, and what a need asks of them, in the reader's language. */
export function useAttributeTexts(): AttributeTexts {
  const { t } = useTranslation('proposal');
  const f = useFormats();
  const unit: AttributeTexts['unit'] = (raw) => (raw ?? '').replaceAll('m2', 'm²').replaceAll('m3', 'm³');
  const withUnit = (attribute: MaterialAttribute, text: string): string => {
    if (!attribute.unit) return text;
    return attribute.unit === '%' && f.language === 'en' ? `${text}%` : `${text} ${unit(attribute.unit)}`;
  };
  const value: AttributeTexts['value'] = (attribute, raw) => {
    if (raw === undefined) return '–';
    if (typeof raw === 'boolean') return t(raw ? 'attribute.yes' : 'attribute.no');
    return withUnit(attribute, typeof raw === 'number' ? f.number(raw, 3) : raw);
  };
  return {
    name: ({ nameId, nameEn }) => (f.language === 'id' ? nameId : nameEn),
    unit,
    value,
    constraint: (attribute, { min, max, in: choices }) => {
      if (choices) return f.list(choices.map((choice) => value(attribute, choice)));
      if (min !== undefined && min === max) return value(attribute, min);
      if (min !== undefined && max !== undefined)
        return t('attribute.between', { min: f.number(min, 3), max: value(attribute, max) });
      if (min !== undefined) return t('attribute.atLeast', { bound: value(attribute, min) });
      return t('attribute.atMost', { bound: value(attribute, max) });
    },
  };
}
