import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useId, useState } from 'react';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import styles from '../components/field.module.css';
import { useSession } from '../session/session';
import { keepOptionText, optionText } from './drafts';
import { describedBy, FieldNotes } from './FieldFrame';
import type { Option } from './Select';
import { type FieldProps, useField } from './use-field';

interface ComboboxProps extends FieldProps {
  /** Names what is searched, for the cache: `regencies`. */
  readonly of: string;
  /** What fits the typed text; called with '' at first. */
  readonly search: (text: string) => Promise<readonly Option[]>;
  /** The text of the value the form begins with. */
  readonly initialText?: string | undefined;
  readonly onChosen?: (option: Option | undefined) => void;
}

/** One of many, found by typing: the API searches. */
export function Combobox({ of, search, initialText, onChosen, ...props }: ComboboxProps) {
  const id = useId();
  const { t } = useTranslation();
  const field = useField<string>(props);
  const { me } = useSession();
  const [text, setText] = useState(() => initialText ?? (field.value ? optionText(me?.id, of, field.value) : ''));
  const [chosenText, setChosenText] = useState(text);
  const asked = useDeferredValue(text);
  const { data: options = [], isFetching } = useQuery({
    queryKey: ['search', of, asked],
    queryFn: () => search(asked),
    placeholderData: (before) => before,
  });
  const notes = { hint: props.hint, error: field.error, warning: props.warning };
  const choose = (key: string | null): void => {
    const option = options.find(({ value }) => value === key);
    field.setValue(option?.value ?? null);
    setChosenText(option?.text ?? '');
    if (option) {
      setText(option.text);
      keepOptionText(me?.id, of, option.value, option.text);
    }
    onChosen?.(option);
  };
  return (
    <ComboBox
      className={styles.field}
      data-invalid={field.isInvalid ? '' : undefined}
      items={options}
      inputValue={text}
      onInputChange={(next) => {
        setText(next);
        if (next === '' && field.value) choose(null);
      }}
      selectedKey={field.value ?? null}
      // The search for the text of a choice may not find it again: then the box believes that nothing is chosen. Only an
      // emptied box or another option changes what was chosen.
      onSelectionChange={(key) => {
        if (key !== null && key !== field.value) choose(String(key));
      }}
      onBlur={() => {
        setText(chosenText);
        field.onBlur();
      }}
      isDisabled={props.isDisabled ?? false}
      isInvalid={field.isInvalid}
      menuTrigger="focus"
      allowsEmptyCollection
    >
      <Label className={styles.label}>
        {props.label} {props.isOptional && <span className={styles.optional}>{t('form.optional')}</span>}
      </Label>
      {props.hint && (
        <span className={styles.hint} id={`${id}-hint`}>
          {props.hint}
        </span>
      )}
      <Input className={styles.control} ref={field.ref} aria-describedby={describedBy(id, notes)} />
      <FieldNotes id={id} error={field.error} warning={props.warning} />
      <Popover>
        <Found emptyText={t(isFetching ? 'form.searching' : 'form.nothingFits')} />
      </Popover>
    </ComboBox>
  );
}

function Found({ emptyText }: { readonly emptyText: string }) {
  return (
    <ListBox<Option> className={styles.list} renderEmptyState={() => <div className={styles.option}>{emptyText}</div>}>
      {({ value, text: shown }) => (
        <ListBoxItem id={value} textValue={shown} className={styles.option}>
          {shown}
        </ListBoxItem>
      )}
    </ListBox>
  );
}
