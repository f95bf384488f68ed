import type { NoticeTable } from './notice.types.js';

export const ACCOUNT_NOTICES = {
  'account.security': {
    group: 'account',
    name: { id: 'Keamanan akun: kata sandi, kode, peran', en: 'Account safety: password, codes, roles' },
    title: { id: 'Keamanan akun: {change}', en: 'Account safety: {change}' },
    body: {
      id: '{change}, {at}. Bila bukan Anda yang memintanya, segera atur ulang kata sandi dan hubungi administrator.',
      en: '{change}, {at}. If this was not your doing, reset your password now and tell an administrator.',
    },
    email: 'now',
    isFixed: true,
  },
} as const satisfies NoticeTable;
