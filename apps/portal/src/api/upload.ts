import i18n from 'i18next';
import { offlineProblem, problemOf } from './problem';
import { sessionEnded } from './session-end';

const UNAUTHENTICATED = 401;

export interface Upload {
  /** Of the API, from `/api/v1` on. */
  readonly to: `/api/v1/${string}`;
  readonly file: File;
  readonly title?: string;
  readonly key: string;
  /** 0 to 1. */
  readonly onProgress?: (fraction: number) => void;
}

/** Sends a file. `fetch` does not tell how much has been sent, hence the older way. */
export async function uploadFile<Answer>(upload: Upload): Promise<Answer> {
  const { status, body } = await send(upload);
  if (status === UNAUTHENTICATED && (await sessionEnded())) return uploadFile(upload);
  if (status < 200 || status >= 300) throw problemOf(new Response(null, { status }), body);
  return body as Answer;
}

function send({ to, file, title, key, onProgress }: Upload): Promise<{ status: number; body: unknown }> {
  const form = new FormData();
  form.append('file', file);
  if (title) form.append('title', title);
  const request = new XMLHttpRequest();
  request.open('POST', to);
  request.setRequestHeader('accept-language', i18n.resolvedLanguage ?? 'id');
  request.setRequestHeader('idempotency-key', key);
  request.responseType = 'json';
  return new Promise((resolve, reject) => {
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress?.(total > 0 ? loaded / total : 0));
    request.addEventListener('load', () => resolve({ status: request.status, body: request.response as unknown }));
    request.addEventListener('error', () => reject(offlineProblem()));
    request.send(form);
  });
}
