import i18n from 'i18next';
import { send } from '../../api/client';
import { problemOf } from '../../api/problem';

/** Fetches a file in the language of the page (a plain link would ask in the browser's) and hands it to the browser. */
export async function saveFile(path: string, query: Readonly<Record<string, string>>): Promise<void> {
  const url = new URL(`/api/v1/${path}?${new URLSearchParams(query)}`, globalThis.location.origin);
  const response = await send(new Request(url, { headers: { 'accept-language': i18n.resolvedLanguage ?? 'id' } }));
  if (!response.ok) throw problemOf(response, await response.json().catch(() => undefined));
  const named = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('content-disposition') ?? '')?.[1];
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = named ? decodeURIComponent(named) : 'padan';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
