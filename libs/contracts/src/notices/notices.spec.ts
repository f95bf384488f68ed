import { expect, it } from 'vitest';
import { NOTICE_KINDS, NOTICES, noticeSpec, renderNotice } from './index.js';

const namesIn = (text: string) => new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));

it('both languages of every notice ask for the same values, and its name for none', () => {
  const faulty = NOTICE_KINDS.filter((kind) => {
    const { title, body, name } = NOTICES[kind];
    const [id, en] = [namesIn(title.id + body.id), namesIn(title.en + body.en)];
    return id.symmetricDifference(en).size > 0 || namesIn(name.id + name.en).size > 0;
  });
  expect(faulty).toEqual([]);
});

it('what is fixed is told at once', () => {
  const fixed = NOTICE_KINDS.map(noticeSpec).filter(({ isFixed }) => isFixed);
  expect(fixed.filter(({ email }) => email !== 'now')).toEqual([]);
});

it('the same parameters read in the language of the reader, with numbers and times in its way', () => {
  const params = { count: 1_200, organisation: 'PT Kain', expires: { at: '2026-11-22T17:30:00Z' } };
  expect(renderNotice('proposal.new', params, 'id')).toEqual({
    title: '1.200 usulan baru untuk PT Kain',
    body: 'Ada 1.200 usulan pasangan baru. Jawab sebelum 23 November 2026 pukul 00.30 WIB.',
  });
  expect(renderNotice('proposal.new', params, 'en')).toEqual({
    title: '1,200 new proposal(s) for PT Kain',
    body: 'There are 1,200 new pairing proposals. Answer before 23 November 2026 at 00:30 WIB.',
  });
});

it('words are those of the reader, a value that looks like a name stays a value, and a title is one line', () => {
  const params = {
    number: 'B-1\r\nBcc: all',
    state: { id: 'disetujui', en: 'approved' },
    organisation: 'PT {note}',
    note: '2/2 ✓',
  };
  expect(renderNotice('case.decided', params, 'en')).toEqual({
    title: 'Case B-1 Bcc: all is approved',
    body: 'Case B-1\r\nBcc: all of PT {note} is now approved.\n\n2/2 ✓',
  });
});
