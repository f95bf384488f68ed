import type { NextFunction, Request, Response } from 'express';
import type { FieldError } from '#contracts';
import { fieldError, invalidInput, Refusal } from '#core/platform';

const MAX_DEPTH = 20;

/** Refuses NUL characters (PostgreSQL cannot store them) and bottomless nesting, wherever they hide. */
export function refuseHostileInput(request: Request, _response: Response, next: NextFunction): void {
  if (/%00/.test(request.originalUrl)) throw invalidInput([fieldError('/url', 'nul', { field: 'url' })]);
  decodeURIComponent(request.path);
  const faults: FieldError[] = [];
  inspect(request.body, '', 0, faults);
  if (faults.length > 0) throw invalidInput(faults);
  next();
}

function inspect(value: unknown, pointer: string, depth: number, faults: FieldError[]): void {
  if (faults.length >= 20) return;
  if (typeof value === 'string') {
    if (value.includes('\u0000')) faults.push(fieldError(pointer, 'nul', { field: pointer.slice(1) || 'body' }));
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (depth > MAX_DEPTH) throw new Refusal('malformed_json', { reason: `nested deeper than ${MAX_DEPTH} levels` });
  for (const [key, child] of Object.entries(value)) {
    if (key.includes('\u0000')) faults.push(fieldError(pointer, 'nul', { field: pointer.slice(1) || 'body' }));
    inspect(child, `${pointer}/${key.slice(0, 100)}`, depth + 1, faults);
  }
}
