import { describeFaults, parseScenario, type ParsedScenario } from '#kernel';
import { readJson, UnusableFile } from './json-file.js';

/** Reads and checks a scenario; a refusal lists every fault. */
export async function readScenario(file: string): Promise<ParsedScenario> {
  const outcome = parseScenario(await readJson(file));
  if ('scenario' in outcome) return outcome;
  const count = outcome.faults.length + outcome.unlisted;
  const title = `${file} is refused, ${count} ${count === 1 ? 'fault' : 'faults'}; nothing was solved:`;
  throw new UnusableFile([title, ...describeFaults(outcome).map((line) => `  ${line}`)].join('\n'));
}
