import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#core/platform';
import { proveBySpecs } from '../prove/harness/specs.js';
import { HostileHouse, told } from './contract/hostile-house.js';

// Files that are not what they say, in names that lead elsewhere.

let house: HostileHouse;
/** A draft claim of the owner. */
let claimId: string;

beforeAll(async () => {
  house = await HostileHouse.open();
  claimId = await house.draftClaim();
}, 120_000);
afterAll(() => house?.close());

proveBySpecs({
  number: 11,
  promise: 'Files and exports cannot hurt',
  trial:
    'A corpus of files that are not what they say (programs, HTML, SVG, polyglots, broken images, names that lead elsewhere) and of ' +
    'spreadsheets made to hurt (zip bombs, quines, huge cells, archives that lie), each of which must be refused by name.',
});

/** What a file is called on the disk, whatever it is called outside. */
const KEY = /^[0-9a-f-]{36}(\.json)?$/;

describe('files', () => {
  const PDF = '%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n';
  const MB = 1_048_576;
  const upload = (
    name: string,
    bytes: string | Buffer,
    { type = 'application/pdf', field = 'file', extra = '' } = {},
  ) => {
    const head = `--b\r\nContent-Disposition: form-data; name="${field}"; filename="${name}"\r\nContent-Type: ${type}\r\n\r\n`;
    const body = Buffer.concat([Buffer.from(extra + head), Buffer.from(bytes), Buffer.from('\r\n--b--\r\n')]);
    const headers = { 'content-type': 'multipart/form-data; boundary=b' };
    return house.send('POST', `/api/v1/claims/${claimId}/files`, { headers, body });
  };
  const text = (name: string, value: string) =>
    `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;

  it('a PDF is taken', async () => {
    expect(told(await upload('bukti.pdf', PDF))).toBe('201');
  });

  it.each<[string, string, string | Buffer, string, string]>([
    ['HTML named PDF', 'x.pdf', '<html><script>alert(1)</script>', 'application/pdf', '415 evidence_type_refused'],
    [
      'a program',
      'x.pdf',
      Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]),
      'application/pdf',
      '415 evidence_type_refused',
    ],
    ['SVG', 'x.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml', '415 evidence_type_refused'],
    ['GIF', 'x.gif', 'GIF89a\u0001\u0000\u0001\u0000', 'image/gif', '415 evidence_type_refused'],
    [
      'PDF magic and then HTML',
      'x.pdf',
      '%PDF-1.4\n<html><script>alert(1)</script></html>',
      'application/pdf',
      '422 evidence_damaged',
    ],
    [
      'PNG magic and nothing else',
      'x.png',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
      'image/png',
      '415 evidence_type_refused',
    ],
    ['nothing', 'x.pdf', '', 'application/pdf', '415 evidence_type_refused'],
    [
      'one byte more than 10 MB',
      'x.pdf',
      Buffer.concat([Buffer.from(PDF), Buffer.alloc(10 * MB + 1 - PDF.length, 10)]),
      'application/pdf',
      '413 payload_too_large',
    ],
  ])('%s', async (_name, name, bytes, type, answer) => {
    expect(told(await upload(name, bytes, { type }))).toBe(answer);
  });

  it.each([
    '../../x',
    '..\\\\..\\\\x',
    '/etc/passwd',
    'C:\\\\x.pdf',
    '...',
    '\u202efdp.exe',
    'x'.repeat(400),
    '<b>.pdf',
  ])('a file named %s is kept under a name of our own', async (name) => {
    const answer = await upload(name, PDF);
    expect(told(answer)).toBe('201');
    const shown = (JSON.parse(answer.text) as { id: string; file: { name: string } }).file.name;
    expect(shown).not.toMatch(/[/\\]|^\.+$/);
    expect(shown.length).toBeLessThanOrEqual(255);
    const kept = readdirSync(house.dataFolder, { recursive: true, withFileTypes: true });
    const names = kept.filter((entry) => entry.isFile()).map((entry) => entry.name);
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((stored) => !KEY.test(stored))).toEqual([]);
    const { id } = JSON.parse(answer.text) as { id: string };
    const opened = await house.send('GET', `/api/v1/evidence/${id}/file`);
    expect(opened.headers['content-disposition']).toMatch(/^attachment; filename="[\w. -]*"/);
    expect(opened.headers['x-content-type-options']).toBe('nosniff');
    await house.send('DELETE', `/api/v1/evidence/${id}`);
  });

  it.each<[string, Parameters<typeof upload>[2], string]>([
    ['a field that nobody asked for', { field: 'other' }, '400 malformed_request'],
    [
      'two files',
      { extra: '--b\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nx\r\n' },
      '400 malformed_request',
    ],
    ['NUL in the title', { extra: text('title', 'a\u0000b') }, '422 invalid_input'],
    ['a title without end', { extra: text('title', 'x'.repeat(1_000)) }, '422 invalid_input'],
    ['a title longer than a field may be', { extra: text('title', 'x'.repeat(10_000)) }, '400 malformed_request'],
    ['an unknown field', { extra: text('isAdmin', '1') }, '422 invalid_input'],
    ['__proto__ as a field', { extra: text('__proto__[x]', '1') }, '422 invalid_input'],
    ['constructor as a field', { extra: text('constructor', '1') }, '422 invalid_input'],
    [
      'many fields',
      { extra: text('a', '1') + text('b', '1') + text('c', '1') + text('d', '1') },
      '400 malformed_request',
    ],
  ])('%s', async (_name, wire, answer) => {
    expect(told(await upload('bukti.pdf', PDF, wire))).toBe(answer);
  });

  it.each<[string, string, string, string]>([
    ['no boundary', 'multipart/form-data', '--b--', '400 malformed_request'],
    [
      'broken off',
      'multipart/form-data; boundary=b',
      '--b\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nx',
      '400 malformed_request',
    ],
    ['no file', 'multipart/form-data; boundary=b', '--b--\r\n', '422 invalid_input'],
    ['JSON where a file is taken', 'application/json', '{}', '415 unsupported_media_type'],
  ])('%s', async (_name, type, body, answer) => {
    const headers = { 'content-type': type };
    expect(told(await house.send('POST', `/api/v1/claims/${claimId}/files`, { headers, body }))).toBe(answer);
  });

  it('another file with the same key is another request', async () => {
    const key = newId();
    const wire = (bytes: string) => ({
      headers: { 'content-type': 'multipart/form-data; boundary=b', 'idempotency-key': key },
      body: `--b\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n${bytes}\r\n--b--\r\n`,
    });
    const target = `/api/v1/claims/${claimId}/files`;
    const [first, again] = [await house.send('POST', target, wire(PDF)), await house.send('POST', target, wire(PDF))];
    expect([told(first), again.text]).toEqual(['201', first.text]);
    expect(told(await house.send('POST', target, wire(`${PDF}%%EOF\n`)))).toBe('422 idempotency_mismatch');
  });
});
