import i18n from 'i18next';
import type { Dto } from '../../../api/client';
import { offlineProblem, problemOf } from '../../../api/problem';
import { sessionEnded } from '../../../api/session-end';

const UNAUTHENTICATED = 401;

interface Upload {
  readonly claimId: string;
  readonly file: File;
  readonly title: string;
  readonly key: string;
  /** 0 to 1. */
  readonly onProgress: (fraction: number) => void;
}

/** Sends a file as evidence. `fetch` does not tell how much has been sent, hence the older way. */
export async function uploadEvidence(upload: Upload): Promise<Dto<'EvidenceDto'>> {
  const { status, body } = await send(upload);
  if (status === UNAUTHENTICATED && (await sessionEnded())) return uploadEvidence(upload);
  if (status < 200 || status >= 300) throw problemOf(new Response(null, { status }), body);
  return body as Dto<'EvidenceDto'>;
}

function send({ claimId, file, title, key, onProgress }: Upload): Promise<{ status: number; body: unknown }> {
  const form = new FormData();
  form.append('file', file);
  if (title) form.append('title', title);
  const request = new XMLHttpRequest();
  request.open('POST', `/api/v1/claims/${claimId}/files`);
  request.setRequestHeader('accept-language', i18n.resolvedLanguage ?? 'id');
  request.setRequestHeader('idempotency-key', key);
  request.responseType = 'json';
  return new Promise((resolve, reject) => {
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0));
    request.addEventListener('load', () => resolve({ status: request.status, body: request.response as unknown }));
    request.addEventListener('error', () => reject(offlineProblem()));
    request.send(form);
  });
}
