import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export interface LogIn {
  role: string;
  email: string;
  password: string;
  /** Secret for the authenticator app, for roles that need a second factor. */
  totp?: string;
}

/** What became of the demo story in a data folder. */
export type Story =
  /** Asked for, but a start that was to tell it has not come to its end. */
  | { state: 'wanted' }
  /** Left out on the first start, hence for good. */
  | { state: 'declined' }
  | { state: 'told'; logIns: LogIn[] };

const storyFile = (dataDir: string) => path.join(dataDir, 'demo.json');

export function readStory(dataDir: string): Story | undefined {
  try {
    return JSON.parse(readFileSync(storyFile(dataDir), 'utf8')) as Story;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

export function writeStory(dataDir: string, story: Story): void {
  writeFileSync(storyFile(dataDir), `${JSON.stringify(story, null, 2)}\n`, { mode: 0o600 });
}
