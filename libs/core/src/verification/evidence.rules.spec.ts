import { describe, expect, it } from 'vitest';
import type { AttributeSpec } from '../catalogue/attribute.rules.js';
import { checkLabResult, cleanFileName, fieldVisitFaults } from './evidence.rules.js';
import { judgeFile } from './file-content.js';

describe('a file name', () => {
  it.each([
    ['laporan uji.pdf', 'pdf', 'laporan uji.pdf'],
    ['../../etc/passwd', 'png', 'passwd.png'],
    ['C:\\Users\\a\\foto.JPG', 'jpg', 'foto.jpg'],
    ['gambar\u202egpj.exe', 'pdf', 'gambargpj.pdf'],
    ['a\r\nSet-Cookie: x=1.pdf', 'pdf', 'aSet-Cookie_ x=1.pdf'],
    ['..', 'pdf', 'dokumen.pdf'],
    ['', 'pdf', 'dokumen.pdf'],
  ])('%j becomes fit to show and save', (given, extension, clean) => {
    expect(cleanFileName(given, extension)).toBe(clean);
  });

  it('is limited in length without cutting a character in two', () => {
    const clean = cleanFileName(`${'𝒳'.repeat(300)}.pdf`, 'pdf');
    expect(Array.from(clean).length).toBe(120);
    expect(clean.endsWith('𝒳.pdf')).toBe(true);
  });
});

describe('a laboratory result', () => {
  const attributes: AttributeSpec[] = [
    {
      code: 'bfe',
      datatype: 'number',
      unit: '%',
      options: [],
      plausibleMin: null,
      plausibleMax: null,
      required: true,
      matchRule: 'gte',
      tolerancePct: null,
    },
  ];
  const result = {
    laboratoryCode: 'BBT',
    sample: 'Roll 12',
    standard: 'ASTM F2101',
    attribute: 'bfe',
    value: 98.6,
    testedOn: '2026-06-01',
  };
  const faults = (change: Partial<typeof result>, laboratoryExists = true) =>
    checkLabResult({ ...result, ...change }, { attributes, laboratoryExists, latestDate: '2026-11-21' }).errors.map(
      (one) => `${one.pointer} ${one.code}`,
    );

  it('is bound to an attribute, a laboratory and a recent date', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ attribute: 'colour' })).toEqual(['/attribute unknown_reference']);
    expect(faults({ value: '98' as never })).toEqual(['/value type']);
    expect(faults({}, false)).toEqual(['/laboratoryCode unknown_reference']);
    expect(faults({ testedOn: '2026-11-22' })).toEqual(['/testedOn max']);
    expect(faults({ testedOn: '2024-11-21' })).toEqual([]);
    expect(faults({ testedOn: '2024-11-20' })).toEqual(['/testedOn min']);
  });
});

it('a field visit has findings and a date that has passed', () => {
  const visit = { visitedOn: '2026-11-20', findings: 'Tiga lini spunbond berjalan.', satisfied: true };
  expect(fieldVisitFaults(visit, '2026-11-21')).toEqual([]);
  expect(fieldVisitFaults({ ...visit, visitedOn: '2026-12-01', findings: 'ok' }, '2026-11-21')).toHaveLength(2);
});

const png = (width: number, height: number): Buffer => {
  const bytes = Buffer.alloc(64);
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]).copy(bytes);
  bytes.write('IHDR', 12, 'latin1');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  bytes.write('IEND', 52, 'latin1');
  return bytes;
};

const jpeg = (width: number, height: number): Buffer => {
  const frame = Buffer.from([0xff, 0xc0, 0, 17, 8, 0, 0, 0, 0, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1]);
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  const app = Buffer.from([0xff, 0xe0, 0, 16, ...Buffer.from('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 0, 0]);
  return Buffer.concat([Buffer.from([0xff, 0xd8]), app, frame, Buffer.alloc(64), Buffer.from([0xff, 0xd9])]);
};

describe('the content of a file', () => {
  it('tells PDF, PNG and JPEG, whatever the name says', async () => {
    expect(await judgeFile(Buffer.from('%PDF-1.7\n1 0 obj\nendobj\ntrailer\n%%EOF\n'))).toEqual({
      mediaType: 'application/pdf',
      extension: 'pdf',
    });
    expect(await judgeFile(png(800, 600))).toMatchObject({ extension: 'png' });
    expect(await judgeFile(jpeg(800, 600))).toMatchObject({ extension: 'jpg' });
  });

  it.each([
    ['text', Buffer.from('this is not a PDF')],
    ['nothing', Buffer.alloc(0)],
    ['a program', Buffer.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xff, 0xff])],
    ['a GIF', Buffer.from('GIF89a\x01\x00\x01\x00')],
    ['HTML', Buffer.from('<html><script>alert(1)</script></html>')],
  ])('refuses %s', async (_, bytes) => {
    await expect(judgeFile(bytes)).rejects.toMatchObject({ code: 'evidence_type_refused' });
  });

  it('refuses what is cut off, and pictures made to exhaust', async () => {
    await expect(judgeFile(Buffer.from('%PDF-1.7\n1 0 obj'))).rejects.toMatchObject({ code: 'evidence_damaged' });
    await expect(judgeFile(png(60_000, 60_000))).rejects.toMatchObject({ code: 'evidence_damaged' });
    await expect(judgeFile(jpeg(60_000, 60_000))).rejects.toMatchObject({ code: 'evidence_damaged' });
  });

  it('refuses more than 10 MB', async () => {
    await expect(judgeFile(Buffer.alloc(10 * 1024 * 1024 + 1))).rejects.toMatchObject({ code: 'payload_too_large' });
  });
});
