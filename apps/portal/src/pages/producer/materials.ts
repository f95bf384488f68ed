import { api, call } from '../../api/client';
import { useMaterialName } from './names';

/** Materials whose name, alias or code fits, for a Combobox. */
export function useMaterialSearch() {
  const nameOf = useMaterialName();
  return async (text: string) => {
    const query = { limit: 20, ...(text.trim() ? { q: text.trim() } : {}) };
    const { items } = await call(api.GET('/api/v1/materials', { params: { query } }));
    return items.map((material) => ({ value: material.code, text: `${nameOf(material)} (${material.code})` }));
  };
}
