import { expect, it } from 'vitest';
import { openLogIn } from './log-in-library.js';

it.each([
  ['https://padan.example', { name: '__Secure-padan.session_token', secure: true }],
  ['http://127.0.0.1:3000', { name: 'padan.session_token', secure: false }],
])('at %s the cookie is for the server alone', async (publicUrl, { name, secure }) => {
  const env = {
    databaseUrl: 'postgres://nobody@127.0.0.1:1/none',
    secret: 'x-0123456789abcdefghijklmnopqrstuvwxyz',
    publicUrl,
  };
  const logIn = openLogIn({ env, sendResetToken: async () => {} });
  const { sessionToken } = (await logIn.context).authCookies;
  expect(sessionToken).toMatchObject({ name, attributes: { secure, httpOnly: true, sameSite: 'lax', path: '/' } });
  await logIn.close();
});
