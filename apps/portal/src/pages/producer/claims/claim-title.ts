import { useTranslation } from 'react-i18next';
import type { Dto } from '../../../api/client';
import { useMaterialName } from '../names';

type Titled = Pick<Dto<'ClaimRowDto'>, 'kind' | 'facility' | 'material' | 'line' | 'statement'>;

/** A claim in a few words: its kind and what it is about. */
export function useClaimTitle(): (claim: Titled) => string {
  const { t } = useTranslation('producer');
  const nameOf = useMaterialName();
  return ({ kind, facility, material, line, statement }) => {
    const { type } = statement as { type?: string };
    const about = kind === 'capability' && material ? nameOf(material) : (line?.name ?? type ?? facility?.name);
    return about ? t('claim.title', { kind: t(`claim.kinds.${kind}`), about }) : t(`claim.kinds.${kind}`);
  };
}
