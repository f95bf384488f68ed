// Injection tokens of things that are not classes.
export const ENV = Symbol('ENV');
export const FILE_STORAGE = Symbol('FILE_STORAGE');
export const QUEUE_BACKEND = Symbol('QUEUE_BACKEND');
