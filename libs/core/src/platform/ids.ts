import { v7 } from 'uuid';

/** Time-ordered UUID (RFC 9562, version 7), made in the application: PostgreSQL before 18 has none. */
export const newId = (): string => v7();

export const UUID_PATTERN = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
