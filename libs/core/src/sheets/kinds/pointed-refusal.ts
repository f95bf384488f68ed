import { type FieldError } from '#contracts';
import { Refusal } from '#core/platform';

/** Runs a call of a service; its refusals' pointers are turned into those of rows. Undefined leaves a pointer out. */
export async function withPointers<T>(
  call: () => Promise<T>,
  toRow: (pointer: string) => string | undefined,
): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (!(error instanceof Refusal) || error.errors.length === 0) throw error;
    const errors = error.errors.flatMap((one): FieldError[] => {
      const pointer = toRow(one.pointer);
      return pointer === undefined ? [] : [{ ...one, pointer }];
    });
    throw new Refusal(error.code, error.params, errors);
  }
}

/** Of a call about one row. */
export const onRow =
  (index: number) =>
  (pointer: string): string =>
    `/rows/${index}${pointer}`;

/** Of a call about many: `/lines/2/quantity` is of the row that stands there. */
export const onRows =
  (list: string, indexes: readonly number[]) =>
  (pointer: string): string | undefined => {
    const [, name, place, ...rest] = pointer.split('/');
    const index = name === list ? indexes[Number(place)] : undefined;
    return index === undefined ? undefined : `/rows/${index}/${rest.join('/')}`;
  };
