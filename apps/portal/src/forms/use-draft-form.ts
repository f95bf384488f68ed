import { useEffect, useState } from 'react';
import { type DefaultValues, type FieldValues, useForm, type UseFormReturn } from 'react-hook-form';
import { useSession } from '../session/session';
import { draftKey, forgetDraft, keepDraft, readDraft } from './drafts';

export interface DraftForm<T extends FieldValues> extends UseFormReturn<T> {
  /** The form opened with what was typed before. */
  readonly isRestored: boolean;
  /** After it was sent. */
  readonly forgetDraft: () => void;
  /** Back to what the form began with. */
  readonly discardDraft: () => void;
}

export interface DraftFormOptions<T extends FieldValues> {
  /** Names the form and its record: `offer.new`, `facility.<id>`. */
  readonly id: string;
  readonly defaults: DefaultValues<T>;
  /** Never kept: passwords and codes. Files cannot be. */
  readonly secret?: readonly (keyof T & string)[];
}

/** react-hook-form that keeps a draft at every change, per person and form. */
export function useDraftForm<T extends FieldValues>({ id, defaults, secret = [] }: DraftFormOptions<T>): DraftForm<T> {
  const { me } = useSession();
  const key = draftKey(me?.id, id);
  const [restored, setRestored] = useState(() => readDraft(key) as Partial<T> | undefined);
  const form = useForm<T>({ defaultValues: { ...defaults, ...restored } as DefaultValues<T>, mode: 'onTouched' });
  const left = secret.join(' ');
  useEffect(() => {
    const names = new Set(left.split(' '));
    const watching = form.watch((values, { type }) => {
      // Only what a person changed: filling in an answer of the server is no draft.
      if (type === undefined) return;
      keepDraft(key, Object.fromEntries(Object.entries(values).filter(([name]) => !names.has(name))));
    });
    return () => watching.unsubscribe();
  }, [form, key, left]);
  const forget = (): void => {
    forgetDraft(key);
    setRestored(undefined);
  };
  return {
    ...form,
    isRestored: restored !== undefined,
    forgetDraft: forget,
    discardDraft: () => {
      forget();
      form.reset(defaults);
    },
  };
}
