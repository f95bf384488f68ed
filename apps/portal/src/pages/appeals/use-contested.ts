import { useTranslation } from 'react-i18next';
import type { Contested } from './workspaces';

const REASONS = [
  'evidence_missing',
  'evidence_unreadable',
  'evidence_contradicts',
  'not_the_holder',
  'out_of_date',
  'below_claimed_grade',
  'capacity_not_supported',
  'complaint_under_review',
  'inspection_failed',
  'evidence_doubted',
  'licence_lapsed',
  'false_statement',
  'forged_evidence',
  'plant_closed',
  'licence_revoked',
  'other',
] as const;
const VERDICTS = ['reject', 'suspend', 'revoke'] as const;

/** What is contested, in words: which decision about which claim, or which need or offer. */
export function useContested(): {
  readonly titleOf: (contested: Contested) => string;
  readonly reasonOf: (contested: Contested) => string | null;
} {
  const { t, i18n } = useTranslation('appeals');
  const materialOf = ({ material }: Contested): string =>
    material === null ? '' : i18n.resolvedLanguage === 'en' ? material.nameEn : material.nameId;
  return {
    titleOf: (contested) => {
      const material = materialOf(contested);
      if (contested.claimKind) {
        const verdict = VERDICTS.find((one) => one === contested.verdict) ?? 'reject';
        const claim = [t(`claims.${contested.claimKind}`), material].filter(Boolean).join(' · ');
        return t(`verdicts.${verdict}`, { claim });
      }
      if (contested.requestNumber) return t('of.need', { material, number: contested.requestNumber });
      return t('of.offer', { material });
    },
    reasonOf: ({ reasonCode }) => {
      const known = REASONS.find((one) => one === reasonCode);
      return known ? t(`reasons.${known}`) : null;
    },
  };
}
