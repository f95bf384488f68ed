import { isIP } from 'node:net';

// The only place that reads process.env. Everything else is handed an Env.

export interface Env {
  readonly databaseUrl: string;
  readonly redisUrl: string | undefined;
  readonly port: number;
  readonly host: string;
  /** Public address of the portal and API, used in mail and cookies. */
  readonly publicUrl: string;
  /** Folder for uploaded files, the local mail outbox and the signed audit heads. */
  readonly dataFolder: string;
  /** Secret that signs sessions and cursors; at least 32 characters. */
  readonly secret: string;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  readonly s3: S3Settings | undefined;
  readonly logLevel: string;
  readonly production: boolean;
  /** Proxies in front of the API whose X-Forwarded-For is believed. */
  readonly trustedProxies: number;
  /** Requests per minute and client address. */
  readonly ratePerMinute: number;
  readonly proposalHours: number;
  /** Quiet time after the last change of a family before a run is started by change. */
  readonly changeDebounce_s: number;
  readonly workerConcurrency: number;
  /** Addresses and networks that webhooks may reach although they are not public; none unless set. */
  readonly webhookNets: readonly string[];
}

export interface S3Settings {
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

export class InvalidEnvironment extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`The environment is not usable:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
  }
}

type Source = Readonly<Record<string, string | undefined>>;

/** Reads and checks the whole environment at once; throws InvalidEnvironment naming every fault. */
export function readEnv(source: Source = process.env): Env {
  const faults: string[] = [];
  const whole = (name: string, fallback: number, min: number, max: number): number => {
    const text = source[name];
    if (text === undefined || text === '') return fallback;
    const value = Number(text);
    if (Number.isInteger(value) && value >= min && value <= max) return value;
    faults.push(`${name}=${text} must be a whole number from ${min} to ${max}`);
    return fallback;
  };
  const url = (name: string, protocols: readonly string[]): string | undefined => {
    const text = source[name];
    if (!text) return undefined;
    if (URL.canParse(text) && protocols.includes(new URL(text).protocol)) return text;
    faults.push(`${name} must be a URL that starts with ${protocols.map((p) => `${p}//`).join(' or ')}`);
    return undefined;
  };
  const port = whole('PORT', 3000, 0, 65_535);
  const production = source['NODE_ENV'] === 'production';
  const databaseUrl = url('DATABASE_URL', ['postgres:', 'postgresql:']);
  if (!databaseUrl && !source['DATABASE_URL'])
    faults.push('DATABASE_URL is missing; `npm start` sets it for the embedded PostgreSQL');
  const secret = source['PADAN_SECRET'] ?? '';
  if (secret.length < 32)
    faults.push('PADAN_SECRET must have at least 32 characters; `openssl rand -base64 48` makes one');
  const env: Env = {
    databaseUrl: databaseUrl ?? '',
    redisUrl: url('REDIS_URL', ['redis:', 'rediss:']),
    port,
    host: source['HOST'] || '127.0.0.1',
    publicUrl: url('PUBLIC_URL', ['http:', 'https:']) ?? `http://127.0.0.1:${port}`,
    dataFolder: source['PADAN_DATA'] || '.data',
    secret,
    smtpUrl: url('SMTP_URL', ['smtp:', 'smtps:']),
    mailFrom: source['MAIL_FROM'] || 'Padan <no-reply@padan.invalid>',
    s3: readS3(source, faults),
    logLevel: source['LOG_LEVEL'] || 'info',
    production,
    trustedProxies: whole('TRUSTED_PROXIES', 0, 0, 10),
    ratePerMinute: whole('RATE_PER_MINUTE', 600, 1, 1_000_000),
    proposalHours: whole('PROPOSAL_HOURS', 72, 1, 24 * 60),
    changeDebounce_s: whole('CHANGE_DEBOUNCE_S', 60, 1, 86_400),
    webhookNets: readNets(source['WEBHOOK_PERMITTED_NETS'], faults),
    workerConcurrency: whole('WORKER_CONCURRENCY', 4, 1, 64),
  };
  if (faults.length > 0) throw new InvalidEnvironment(faults);
  return env;
}

function readNets(text: string | undefined, faults: string[]): string[] {
  const nets = (text ?? '').split(',').map((net) => net.trim());
  return nets.filter((net) => {
    if (net === '') return false;
    const [address, prefix = '0', ...rest] = net.split('/');
    const longest = isIP(address) === 4 ? 32 : 128;
    const isNet = isIP(address) !== 0 && rest.length === 0 && /^\d{1,3}$/.test(prefix) && Number(prefix) <= longest;
    if (!isNet) faults.push(`WEBHOOK_PERMITTED_NETS: ${net} is no address or network such as 10.1.0.0/16`);
    return isNet;
  });
}

function readS3(source: Source, faults: string[]): S3Settings | undefined {
  const endpoint = source['S3_ENDPOINT'];
  if (!endpoint) return undefined;
  const missing = ['S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'].filter((name) => !source[name]);
  if (missing.length > 0) faults.push(`S3_ENDPOINT is set, so these are needed too: ${missing.join(', ')}`);
  return {
    endpoint,
    bucket: source['S3_BUCKET'] ?? '',
    region: source['S3_REGION'] || 'us-east-1',
    accessKeyId: source['S3_ACCESS_KEY_ID'] ?? '',
    secretAccessKey: source['S3_SECRET_ACCESS_KEY'] ?? '',
  };
}
