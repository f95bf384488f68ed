import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** A file that cannot be used, said in words; the command ends with exit code 2. */
export class UnusableFile extends Error {
  override readonly name = 'UnusableFile';
}

/** Reads a JSON file; a fault names the line and column. */
export async function readJson(file: string): Promise<unknown> {
  const text = (await readText(file)).replace(/^\uFEFF/, '');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UnusableFile(`${file} is not JSON: ${describe(error as Error, text)}`);
  }
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reasons: Record<string, string> = {
      ENOENT: 'there is no such file',
      EISDIR: 'it is a folder',
      EACCES: 'it may not be read',
      ERR_STRING_TOO_LONG: 'it is larger than half a gigabyte',
    };
    throw new UnusableFile(`Cannot read ${file}: ${reasons[code ?? ''] ?? (error as Error).message}.`);
  }
}

function describe(error: Error, text: string): string {
  if (text.trim() === '') return 'it is empty.';
  const position = positionOf(error, text);
  const reason = error.message.split(/,? (?:"|\.\.\."|in JSON at|at position|is not valid)/)[0];
  if (position === undefined) return `${reason}.`;
  const before = text.slice(0, position).split('\n');
  return `line ${before.length}, column ${before.at(-1)!.length + 1}: ${reason}.`;
}

/** Some messages name only the token: the shortest beginning of the text that draws the same complaint ends with it. */
function positionOf(error: Error, text: string): number | undefined {
  const named = /position (\d+)/.exec(error.message);
  if (named !== null) return Number(named[1]);
  const complaint = /^Unexpected token '.'/su.exec(error.message)?.[0];
  if (complaint === undefined) return undefined;
  let tooShort = 0;
  let enough = text.length;
  while (enough - tooShort > 1) {
    const middle = (tooShort + enough) >> 1;
    if (complaintAbout(text.slice(0, middle))?.startsWith(complaint)) enough = middle;
    else tooShort = middle;
  }
  return enough - 1;
}

function complaintAbout(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/** Fails before any work is done when the file could not be written afterwards. */
export async function assertWritable(file: string): Promise<void> {
  const folder = path.dirname(path.resolve(file));
  const found = await stat(folder).catch(() => undefined);
  if (!found?.isDirectory()) throw new UnusableFile(`Cannot write ${file}: there is no folder ${folder}.`);
  const target = await stat(file).catch(() => undefined);
  if (target?.isDirectory()) throw new UnusableFile(`Cannot write ${file}: it is a folder.`);
}

/** Writes beside the target and renames: readers see the old file or the new one, never a part. */
export async function writeJson(file: string, value: unknown): Promise<void> {
  const draft = `${file}.${process.pid}.part`;
  try {
    await writeFile(draft, `${JSON.stringify(value)}\n`, { flag: 'wx' });
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw new UnusableFile(`Cannot write ${file}: ${(error as Error).message}.`);
  }
}
