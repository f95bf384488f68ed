import { hash, verify } from '@node-rs/argon2';

/** Cost of argon2id (RFC 9106). The default is OWASP's: 19 MiB, two passes, one lane. */
export interface HashCost {
  readonly memory_KiB: number;
  readonly passes: number;
}

export const HASH_COST: HashCost = { memory_KiB: 19_456, passes: 2 };

/** Argon2id in PHC form; the package's default algorithm is argon2id. Runs in libuv's thread pool. */
export const hashPassword = (password: string, cost: HashCost = HASH_COST): Promise<string> =>
  hash(password, { memoryCost: cost.memory_KiB, timeCost: cost.passes, parallelism: 1 });

export const verifyPassword = (password: string, stored: string): Promise<boolean> => verify(stored, password);
