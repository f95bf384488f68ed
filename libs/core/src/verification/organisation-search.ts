import { nameKeyOf } from '../organisations/name-key.rules.js';

/** Adds a value to a query and answers its placeholder. */
export type Bind = (value: unknown) => string;

const NIB_PREFIX = /^\d{3,13}$/;
const NIB_DIGITS = 13;

/** A condition: `column` is an organisation with this part in its name, or whose NIB begins so. */
export function ofOrganisationsLike(column: string, q: string, bind: Bind): string {
  const found = organisationsLike(q, bind);
  return found ? `${column} in (${found})` : 'false';
}

/** As `ofOrganisationsLike`, found before anything else is read: for lists that would otherwise walk in their order. */
export function ofOrganisationsFoundFirst(column: string, q: string, bind: Bind): string {
  const found = organisationsLike(q, bind);
  return found ? `${column} = any(array(${found}))` : 'false';
}

function organisationsLike(q: string, bind: Bind): string | undefined {
  const text = q.trim();
  if (NIB_PREFIX.test(text)) {
    // Between its ends, as the index of NIBs is ordered.
    const [from, to] = [text.padEnd(NIB_DIGITS, '0'), text.padEnd(NIB_DIGITS, '9')];
    return `select id from organisation where nib between ${bind(from)} and ${bind(to)}`;
  }
  const part = nameKeyOf(text).replaceAll(/[\\%_]/g, String.raw`\$&`);
  return part === '' ? undefined : `select id from organisation where name_key like ${bind(`%${part}%`)}`;
}
