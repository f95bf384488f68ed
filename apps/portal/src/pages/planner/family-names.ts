import type { TFunction } from 'i18next';
import type { Formats } from '../../format/format';

const NAMED = ['PPE', 'AGRO-IKM'] as const;
type Named = (typeof NAMED)[number];

/** A family of materials in words; its code where it is newer than the portal. */
export const familyText = (family: string, t: TFunction<'planner'>): string =>
  NAMED.includes(family as Named) ? t(`families.${family as Named}`) : family;

/** None means all. */
export const familiesText = (families: readonly string[], t: TFunction<'planner'>, f: Formats): string =>
  families.length === 0 ? t('allFamilies') : f.list(families.map((family) => familyText(family, t)));
