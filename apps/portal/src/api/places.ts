import { api, call } from './client';

interface PlaceOption {
  readonly value: string;
  readonly text: string;
}

/** Regencies and cities whose name fits, for a Combobox. */
export async function searchRegencies(text: string): Promise<readonly PlaceOption[]> {
  const query = { limit: 20, ...(text.trim() ? { q: text.trim() } : {}) };
  const { items } = await call(api.GET('/api/v1/regencies', { params: { query } }));
  return items.map(({ code, fullName }) => ({ value: code, text: `${fullName} (${code})` }));
}
