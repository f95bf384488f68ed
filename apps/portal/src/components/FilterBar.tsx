import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button';
import field from './field.module.css';
import styles from './FilterBar.module.css';

export type Filter =
  | { readonly kind: 'search'; readonly name: string; readonly label: string }
  | {
      readonly kind: 'choice';
      readonly name: string;
      readonly label: string;
      readonly options: readonly { readonly value: string; readonly text: string }[];
      /** What no choice means, where that is not "all". */
      readonly all?: string;
    }
  | { readonly kind: 'day'; readonly name: string; readonly label: string }
  | { readonly kind: 'flag'; readonly name: string; readonly label: string };

export interface FilterState<Name extends string> {
  /** What the URL holds, without what is empty: goes as it stands into a query of the API. */
  readonly values: Partial<Record<Name, string>>;
  readonly set: (name: Name, value: string | undefined) => void;
  readonly clear: () => void;
}

/** Filters live in the URL: a list can be linked to, and the way back leads to it as it was. */
export function useFilters<const Name extends string>(names: readonly Name[]): FilterState<Name> {
  const search = useSearch({ strict: false });
  const navigate = useNavigate();
  const values: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const value = search[name];
    if (value !== undefined && value !== '') values[name] = value;
  }
  const go = (changes: Record<string, string | undefined>): void =>
    void navigate({ to: '.', search: (before: object) => ({ ...before, ...changes, from: undefined }), replace: true });
  return {
    values,
    set: (name, value) => go({ [name]: value === '' ? undefined : value }),
    clear: () => go(Object.fromEntries(names.map((name) => [name, undefined]))),
  };
}

interface FilterBarProps<Name extends string> {
  readonly filters: readonly (Filter & { readonly name: Name })[];
  readonly state: FilterState<Name>;
  /** What is filtered, where a page has several of these. */
  readonly label?: string;
}

export function FilterBar<Name extends string>({ filters, state, label }: FilterBarProps<Name>) {
  const { t } = useTranslation();
  const isFiltered = Object.keys(state.values).length > 0;
  return (
    <div className={styles.bar} role="search" aria-label={label ?? t('list.filters')}>
      {filters.map((filter) => (
        <FilterControl
          key={filter.name}
          filter={filter}
          value={state.values[filter.name] ?? ''}
          onChange={(value) => state.set(filter.name, value)}
        />
      ))}
      {isFiltered && (
        <Button kind="quiet" size="s" onPress={state.clear}>
          {t('list.clearFilters')}
        </Button>
      )}
    </div>
  );
}

interface ControlProps {
  readonly filter: Filter;
  readonly value: string;
  readonly onChange: (value: string | undefined) => void;
}

function FilterControl({ filter, value, onChange }: ControlProps) {
  const id = useId();
  const { t } = useTranslation();
  if (filter.kind === 'search') return <SearchControl filter={filter} value={value} onChange={onChange} />;
  if (filter.kind === 'flag') {
    return (
      <label className={`${field.choice} ${styles.flag}`}>
        <input
          type="checkbox"
          checked={value === 'true'}
          onChange={(event) => onChange(event.target.checked ? 'true' : undefined)}
        />
        {filter.label}
      </label>
    );
  }
  if (filter.kind === 'day') {
    return (
      <div className={styles.item}>
        <label htmlFor={id}>{filter.label}</label>
        <input
          id={id}
          type="date"
          className={field.control}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      </div>
    );
  }
  return (
    <div className={styles.item}>
      <label htmlFor={id}>{filter.label}</label>
      <select id={id} className={field.control} value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{filter.all ?? t('list.all')}</option>
        {filter.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}

const TYPING_PAUSE_MS = 300;

/** Typing shows at once; the URL, and with it the list, follows after a pause. */
function SearchControl({ filter, value, onChange }: ControlProps) {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const type = (text: string): void => {
    setTyped(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      onChange(text.trim());
      setTyped(undefined);
    }, TYPING_PAUSE_MS);
  };
  return (
    <div className={styles.item}>
      <label htmlFor={id}>{filter.label}</label>
      <input
        id={id}
        type="search"
        className={field.control}
        value={typed ?? value}
        onChange={(event) => type(event.target.value)}
      />
    </div>
  );
}
