import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { loadDocument, MatchingRun } from '#core/matching';
import { withRun } from './stored-run.js';

/** `padan run export`: writes what the run keeps; answers what it wrote, in words. */
export async function exportRun(databaseUrl: string, id: string, folder: string): Promise<string[]> {
  return withRun(databaseUrl, id, async (manager) => {
    const run = await manager.findOneBy(MatchingRun, { id });
    if (!run) throw new Error(`There is no run ${id}.`);
    const written: string[] = [];
    for (const kind of ['scenario', 'plan'] as const) {
      const document = await loadDocument(manager, id, kind);
      if (!document) continue;
      await mkdir(folder, { recursive: true });
      const file = path.join(folder, `${kind}.json`);
      await writeFile(file, `${JSON.stringify(document)}\n`);
      written.push(`${kind} written to ${file}`);
    }
    if (written.length === 0) throw new Error(`Run ${id} is ${run.state} and keeps neither scenario nor plan.`);
    return written;
  });
}
