import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

// Secrets of webhooks must be known to sign with them: they are stored sealed, so that rows alone give none away.

const PREFIX = 'whsec_';
const SECRET_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** A new secret in the form of Standard Webhooks. */
export const newSecret = (): string => PREFIX + randomBytes(SECRET_BYTES).toString('base64');

const keyOf = (secret: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, 'padan', 'secrets of webhooks', SECRET_BYTES));

/** Sealed with the installation's secret, for one endpoint: a sealed secret moved to another row does not open. */
export function seal(installation: string, endpointId: string, text: string): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', keyOf(installation), iv).setAAD(Buffer.from(endpointId));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64');
}

/** Throws when it was sealed for another endpoint or with another secret. */
export function unseal(installation: string, endpointId: string, box: string): string {
  const bytes = Buffer.from(box, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', keyOf(installation), bytes.subarray(0, IV_BYTES));
  decipher.setAAD(Buffer.from(endpointId)).setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8');
}
