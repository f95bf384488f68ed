import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDataSource } from '#core/schema';
import { createTestDatabase, type TestDatabase } from '../../../../../test/support/database.js';
import { testEnv } from '../../../../../test/support/env.js';
import { Clock } from '../clock.js';
import { Transactions } from '../transactions.js';
import { MailMessage } from './mail-message.entity.js';
import { MailService } from './mail.service.js';

/** A receiving mail server that knows one conversation, and can be told to be busy. */
class TinyMailServer {
  readonly received: string[] = [];
  isBusy = false;
  private readonly server: Server = createServer((socket) => this.converse(socket));

  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `smtp://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.server.close();
  }

  private converse(socket: Socket): void {
    let [text, isLetter] = ['', false];
    socket.on('error', () => undefined);
    socket.write(this.isBusy ? '421 busy\r\n' : '220 tiny\r\n');
    socket.on('data', (chunk) => {
      text += chunk.toString();
      if (isLetter && text.endsWith('\r\n.\r\n')) {
        this.received.push(text);
        [text, isLetter] = ['', false];
        socket.write('250 taken\r\n');
      } else if (!isLetter && text.endsWith('\r\n')) {
        isLetter = text.startsWith('DATA');
        socket.write(isLetter ? '354 go on\r\n' : text.startsWith('QUIT') ? '221 bye\r\n' : '250 ok\r\n');
        text = '';
      }
    });
  }
}

const post = new TinyMailServer();
let database: TestDatabase;
let dataSource: DataSource;
let mail: MailService;
let transactions: Transactions;

beforeAll(async () => {
  database = await createTestDatabase();
  dataSource = await openDataSource({ url: database.url });
  const clock = new Clock();
  transactions = new Transactions(dataSource, clock);
  mail = new MailService(testEnv(database.url, { SMTP_URL: await post.open() }), dataSource, clock);
});
afterAll(async () => {
  post.close();
  await dataSource.destroy();
  await database.drop();
});

const letter = async (): Promise<string> => {
  const params = { name: 'Ayu', token: 'rahasia-123' };
  await transactions.run((tx) => mail.post(tx, 'ayu@contoh.example', 'reset_password', 'id', params));
  const [message] = await dataSource.getRepository(MailMessage).find({ order: { id: 'DESC' }, take: 1 });
  return message.id;
};

it('a letter goes out by SMTP once, in the reader’s language, and its token is forgotten', async () => {
  const id = await letter();
  await mail.send(id);
  await mail.send(id);
  expect(post.received).toHaveLength(1);
  expect(post.received[0]).toContain('To: ayu@contoh.example');
  expect(post.received[0]).toContain('rahasia-123');
  expect(post.received[0]).toMatch(/Subject: .*Padan/);
  expect(await dataSource.getRepository(MailMessage).findOneBy({ id })).toMatchObject({ state: 'sent', params: {} });
});

it('a busy server leaves the letter queued for the next try', async () => {
  const id = await letter();
  post.isBusy = true;
  await expect(mail.send(id)).rejects.toThrow('busy');
  expect(await dataSource.getRepository(MailMessage).findOneBy({ id })).toMatchObject({ state: 'queued', attempts: 1 });
  post.isBusy = false;
  await mail.send(id);
  expect(await dataSource.getRepository(MailMessage).findOneBy({ id })).toMatchObject({ state: 'sent', attempts: 2 });
});
