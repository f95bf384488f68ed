import type { LogIn } from './story.js';

interface ReadyFacts {
  url: string;
  database: string;
  queue: 'PostgreSQL' | 'Redis';
  dataDir: string;
  backupDir: string | undefined;
  elapsed_s: number;
  logIns: LogIn[] | undefined;
}

/** What a newcomer sees when everything runs: one line to click, then whom to log in as. */
export function readyText({ url, database, queue, dataDir, backupDir, elapsed_s, logIns }: ReadyFacts): string {
  const lines = [
    `Padan is ready: ${url}   (${elapsed_s.toFixed(1)} s; API description: ${url}/api/docs)`,
    `  database: ${database}; queue on ${queue}; data and logs in ${dataDir}`,
  ];
  if (backupDir) lines.push(`  every write is also in ${backupDir} before it is acknowledged`);
  if (logIns && logIns.length > 0) lines.push('', ...logInTable(logIns));
  lines.push('', 'Ctrl-C stops everything.');
  return lines.join('\n');
}

function logInTable(logIns: LogIn[]): string[] {
  const rows = [
    ['role', 'e-mail', 'password', logIns.some(({ totp }) => totp) ? 'second factor (TOTP secret)' : ''],
    ...logIns.map(({ role, email, password, totp }) => [role, email, password, totp ?? '']),
  ];
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return [
    'Demo log-ins (invented people):',
    ...rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column])).join('  ')}`.trimEnd()),
  ];
}
