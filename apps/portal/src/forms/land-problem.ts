import type { FieldValues, Path, UseFormReturn } from 'react-hook-form';
import type { FieldFault, Problem } from '../api/problem';

/** `/lines/0/quantity` → `lines.0.quantity` */
export const nameOfPointer = (pointer: string): string =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.');

/** What the API said about a field beside the value: the name it used for it says nothing to a reader. */
const withoutName = ({ pointer, detail }: FieldFault): string => {
  const names = [pointer.slice(1), pointer.split('/').at(-1) ?? ''];
  const name = names.find((one) => detail.startsWith(`${one} `) || detail.startsWith(`${one}:`));
  const text = name === undefined ? detail : detail.slice(name.length + 1).trim();
  return text.charAt(0).toUpperCase() + text.slice(1);
};

/**
 * Puts every fault on the field its pointer names, and leads to the first. Returns those that no field of the form shows.
 * `rename` maps names of the API to names of the form where they differ.
 */
export function landProblem<T extends FieldValues>(
  form: UseFormReturn<T>,
  problem: Problem,
  fieldNames: ReadonlySet<string>,
  rename: Readonly<Record<string, string>> = {},
): readonly FieldFault[] {
  const homeless: FieldFault[] = [];
  let isFirst = true;
  for (const fault of problem.fields) {
    const given = nameOfPointer(fault.pointer);
    const name = rename[given] ?? given;
    if (fieldNames.has(name)) {
      form.setError(name as Path<T>, { type: fault.code, message: withoutName(fault) }, { shouldFocus: isFirst });
      isFirst = false;
    } else homeless.push(fault);
  }
  return homeless;
}
