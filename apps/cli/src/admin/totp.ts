import type { Command } from 'commander';

/** `padan totp <secret>`: the present six digits of a second factor, for scripts and the demo log-ins. */
export function registerTotpCommand(program: Command): void {
  program
    .command('totp')
    .description('print the present one-time code of a second factor')
    .argument('<secret>', 'the secret in base32, as printed for the demo log-ins')
    .action(async (secret: string) => {
      const { Secret, TOTP } = await import('otpauth');
      console.log(new TOTP({ secret: Secret.fromBase32(secret) }).generate());
    });
}
