import type { Response } from 'express';

export function setCookies(response: Response, lines: readonly string[]): void {
  for (const line of lines) response.append('Set-Cookie', line);
}
