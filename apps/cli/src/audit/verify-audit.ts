import { checkAuditHeads, verifyAuditChain } from '#core/platform';
import { openDataSource } from '#core/schema';

/** Recomputes the trail and compares it with the signed heads; prints what it found. Returns whether all is well. */
export async function verifyAudit(databaseUrl: string, dataFolder: string, secret: string): Promise<boolean> {
  const dataSource = await openDataSource({ url: databaseUrl, poolSize: 2, applicationName: 'padan-audit' });
  try {
    const chain = await verifyAuditChain(dataSource);
    const heads = await checkAuditHeads(dataSource, dataFolder, secret);
    const faults = [...chain.faults, ...heads.faults];
    for (const fault of faults) console.log(`entry ${fault.seq}: ${fault.reason}`);
    console.log(
      `${chain.entries} entries, ${heads.heads} signed heads compared, ${faults.length} faults. Head ${chain.head.slice(0, 16)}…`,
    );
    return faults.length === 0;
  } finally {
    await dataSource.destroy();
  }
}
