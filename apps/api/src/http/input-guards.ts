import type { NextFunction, Request, Response } from 'express';
import type { FieldError } from '#contracts';
import { fieldError, invalidInput, Refusal } from '#core/platform';

const MAX_DEPTH = 20;
const MAX_FAULTS = 20;
/** Names that mean something to JavaScript itself; no field of ours bears one. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

/** Refuses what no route takes, wherever it hides. */
export function refuseHostileInput(request: Request, _response: Response, next: NextFunction): void {
  if (/%00/.test(request.originalUrl)) throw invalidInput([fieldError('/url', 'nul', { field: 'url' })]);
  decodeURIComponent(request.path);
  refuseHostileValue(request.body);
  next();
}

/** Refuses text that PostgreSQL cannot store, names that reach into objects, and bottomless nesting. */
export function refuseHostileValue(value: unknown): void {
  const faults: FieldError[] = [];
  inspect(value, '', 0, faults);
  if (faults.length > 0) throw invalidInput(faults);
}

function inspect(value: unknown, pointer: string, depth: number, faults: FieldError[]): void {
  if (faults.length >= MAX_FAULTS) return;
  const field = pointer.slice(1) || 'body';
  if (typeof value === 'string') {
    if (value.includes('\u0000')) faults.push(fieldError(pointer, 'nul', { field }));
    else if (!value.isWellFormed()) faults.push(fieldError(pointer, 'half_character', { field }));
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (depth > MAX_DEPTH) throw new Refusal('malformed_json', { reason: `nested deeper than ${MAX_DEPTH} levels` });
  for (const [key, child] of Object.entries(value)) {
    const name = key.slice(0, 100).toWellFormed();
    const inside = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (key.includes('\u0000')) faults.push(fieldError(pointer, 'nul', { field }));
    else if (!key.isWellFormed()) faults.push(fieldError(inside, 'half_character', { field: name }));
    else if (RESERVED.has(key)) faults.push(fieldError(inside, 'unknown_field', { field: name }));
    else inspect(child, inside, depth + 1, faults);
  }
}
