import { useTranslation } from 'react-i18next';
import type { Dto } from '../../api/client';

type Row = Pick<Dto<'ClaimRowDto'>, 'kind' | 'facility' | 'material' | 'line'>;

/** What a claim is about, in words: "Kemampuan: Kain nirtenun meltblown, Pabrik Cimahi". */
export function useClaimTitle(): (claim: Row) => string {
  const { t, i18n } = useTranslation('verifier');
  return ({ kind, facility, material, line }) => {
    const name = i18n.resolvedLanguage === 'en' ? material?.nameEn : material?.nameId;
    const about = [name, line?.name, facility?.name].filter(Boolean).join(', ');
    return about ? t('claim.title', { kind: t(`kinds.${kind}`), about }) : t(`kinds.${kind}`);
  };
}
