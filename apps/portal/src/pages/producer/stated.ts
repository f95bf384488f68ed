/** The other fields. */
export function without<T extends object, Name extends keyof T>(values: T, name: Name): Omit<T, Name> {
  const { [name]: _left, ...rest } = values;
  return rest;
}

/** The API takes no empty text where nothing is stated: what is empty is left out. */
export const stated = <T extends object>(values: T): T =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== '' && value !== null && value !== undefined),
  ) as T;

/** For changes: what is empty is emptied. */
export const emptied = <T extends object>(values: T): T =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, value === '' || value === undefined ? null : value]),
  ) as T;
