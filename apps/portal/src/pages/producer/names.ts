import { useFormats } from '../../format/use-formats';

interface Named {
  readonly nameId: string;
  readonly nameEn: string;
}

/** Name of a material in the reader's language. */
export function useMaterialName(): (material: Named) => string {
  const { language } = useFormats();
  return ({ nameId, nameEn }) => (language === 'id' ? nameId : nameEn);
}
