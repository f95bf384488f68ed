/** Reads uploaded files; the worker provides one with a thread per file. */
export const SHEET_READER = Symbol('SHEET_READER');
