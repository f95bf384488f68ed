import type { MaterialAttribute } from '../../../api/catalogue';
import type { AttributeValue } from '../../../format/use-attribute-texts';

/** Values by attribute code as a form holds them: yes and no are the words of a list. */
export type FormAttributes = Record<string, string | number | null | undefined>;
type Values = Readonly<Record<string, AttributeValue>>;

export const attributesToForm = (values: Values): FormAttributes =>
  Object.fromEntries(
    Object.entries(values).map(([code, value]) => [code, typeof value === 'boolean' ? String(value) : value]),
  );

/** What goes to the API: only what is stated, each of its type. */
export function attributesFromForm(
  attributes: readonly Pick<MaterialAttribute, 'code' | 'datatype'>[],
  values: FormAttributes | undefined,
): Record<string, AttributeValue> {
  const stated = attributes.flatMap(({ code, datatype }) => {
    const value = values?.[code];
    if (value === undefined || value === null || value === '') return [];
    return [[code, datatype === 'bool' ? value === 'true' : value] as const];
  });
  return Object.fromEntries(stated);
}
