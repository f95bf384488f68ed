import { useQuery } from '@tanstack/react-query';
import { api, call, type Dto } from '../../api/client';
import { useFormats } from '../../format/use-formats';

type Material = Dto<'MaterialDto'>;
const PAGE = 100;

export interface Materials {
  readonly all: readonly Material[];
  readonly families: readonly string[];
  /** In the reader's language; the code where the catalogue is not read yet. */
  readonly nameOf: (code: string) => string;
  readonly unitOf: (code: string) => string;
}

/** The whole catalogue of materials: under a hundred, hardly ever changed. */
async function readCatalogue(): Promise<Material[]> {
  const items: Material[] = [];
  let cursor: string | null | undefined;
  do {
    const query = { limit: PAGE, ...(cursor ? { cursor } : {}) };
    const page = await call(api.GET('/api/v1/materials', { params: { query } }));
    items.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor);
  return items;
}

export function useMaterials(): Materials {
  const f = useFormats();
  const { data = [] } = useQuery({ queryKey: ['material', 'all'], staleTime: Infinity, queryFn: readCatalogue });
  const byCode = new Map(data.map((material) => [material.code, material]));
  return {
    all: data,
    families: [...new Set(data.map(({ family }) => family))],
    nameOf: (code) => byCode.get(code)?.[f.language === 'id' ? 'nameId' : 'nameEn'] ?? code,
    unitOf: (code) => byCode.get(code)?.unit ?? '',
  };
}

/** What the API names in both languages, in the reader's. */
export const namedIn = (language: 'id' | 'en', of: { readonly nameId: string; readonly nameEn: string }): string =>
  language === 'id' ? of.nameId : of.nameEn;
