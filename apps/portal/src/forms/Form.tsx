import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react';
import { type FieldValues, FormProvider } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { FieldFault, Problem } from '../api/problem';
import { Button } from '../components/Button';
import { ProblemNote } from '../components/ProblemNote';
import { FieldNames } from './field-names';
import styles from './Form.module.css';
import { landProblem } from './land-problem';
import type { DraftForm } from './use-draft-form';

interface FormProps<T extends FieldValues> {
  readonly form: DraftForm<T>;
  /** Answers undefined when it was refused; anything else ends the draft. */
  readonly onSubmit: (values: T) => Promise<unknown>;
  /** What the API refused; its faults land on their fields. */
  readonly problem?: Problem | undefined;
  /** Names of the API → names of the form, where they differ. */
  readonly rename?: Readonly<Record<string, string>>;
  readonly children: ReactNode;
}

/** A form: keeps its draft, shows what was refused where it belongs, and leads to the first fault. */
export function Form<T extends FieldValues>({ form, onSubmit, problem, rename, children }: FormProps<T>) {
  const element = useRef<HTMLFormElement>(null);
  const names = useRef(new Set<string>());
  const [homeless, setHomeless] = useState<readonly FieldFault[]>([]);
  // Only a new refusal is landed: `form` changes with every keystroke.
  const land = useEffectEvent((refusal: Problem): void => {
    const left = landProblem(form, refusal, names.current, rename);
    setHomeless(left);
    // Fields lead to themselves; what none of them shows stands in the note.
    if (left.length === refusal.fields.length) element.current?.querySelector<HTMLElement>('[data-problem]')?.focus();
  });
  useEffect(() => {
    if (problem) land(problem);
  }, [problem]);
  const submit = form.handleSubmit(async (values) => {
    if ((await onSubmit(values)) !== undefined) form.forgetDraft();
  });
  return (
    <FormProvider {...form}>
      <FieldNames value={names.current}>
        <form ref={element} noValidate className={styles.form} onSubmit={(event) => void submit(event)}>
          {form.isRestored && <RestoredNote onDiscard={form.discardDraft} />}
          {problem && <ProblemNote problem={problem} faults={homeless} />}
          {children}
        </form>
      </FieldNames>
    </FormProvider>
  );
}

function RestoredNote({ onDiscard }: { readonly onDiscard: () => void }) {
  const { t } = useTranslation();
  return (
    <div className={styles.restored} role="status">
      <span>{t('form.restored')}</span>
      <Button kind="quiet" size="s" onPress={onDiscard}>
        {t('form.discard')}
      </Button>
    </div>
  );
}
