import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button';
import { confirm } from '../../components/confirm';
import { Dialog } from '../../components/Dialog';
import field from '../../components/field.module.css';
import { type SavedView, useSavedViews } from './saved-views';
import styles from './ViewBar.module.css';

interface ViewBarProps {
  /** Names the list, so that each has its own views. */
  readonly list: string;
  readonly filters: Readonly<Record<string, string | undefined>>;
  /** Views that everybody has. */
  readonly given: readonly SavedView[];
}

const isSame = (a: Readonly<Record<string, string | undefined>>, b: Readonly<Record<string, string>>): boolean => {
  const set = Object.entries(a).filter(([, value]) => value !== undefined);
  return set.length === Object.keys(b).length && set.every(([name, value]) => b[name] === value);
};

/** Filters under a name: those that everybody has, and one's own. */
export function ViewBar({ list, filters, given }: ViewBarProps) {
  const { t } = useTranslation('verifier');
  const { views, save, forget } = useSavedViews(list);
  const [isNaming, setNaming] = useState(false);
  const own = views.find((view) => isSame(filters, view.filters));
  const isKnown = own !== undefined || given.some((view) => isSame(filters, view.filters));
  const drop = async (name: string): Promise<void> => {
    const question = { title: t('views.forgetTitle', { name }), body: t('views.forgetBody') };
    if ((await confirm({ ...question, action: t('views.forget') })) !== false) forget(name);
  };
  return (
    <nav className={styles.bar} aria-label={t('views.label')}>
      {[...given, ...views].map((view) => (
        <Link
          key={view.name}
          to="."
          search={{ ...view.filters }}
          replace
          activeOptions={{ exact: true, includeSearch: true }}
          className={styles.view}
        >
          {view.name}
        </Link>
      ))}
      {!isKnown && (
        <Button kind="quiet" size="s" onPress={() => setNaming(true)}>
          {t('views.save')}
        </Button>
      )}
      {own && (
        <Button kind="quiet" size="s" onPress={() => void drop(own.name)}>
          {t('views.forget')}
        </Button>
      )}
      {isNaming && (
        <NameView
          onClose={() => setNaming(false)}
          onName={(name) => {
            const set = Object.entries(filters).filter((entry): entry is [string, string] => entry[1] !== undefined);
            save({ name, filters: Object.fromEntries(set) });
            setNaming(false);
          }}
        />
      )}
    </nav>
  );
}

const NAME_MAX = 40;

function NameView({ onClose, onName }: { readonly onClose: () => void; readonly onName: (name: string) => void }) {
  const { t } = useTranslation('verifier');
  const [name, setName] = useState('');
  return (
    <Dialog
      title={t('views.save')}
      isOpen
      onClose={onClose}
      actions={
        <Button kind="primary" isDisabled={name.trim() === ''} onPress={() => onName(name.trim())}>
          {t('views.keep')}
        </Button>
      }
    >
      <div className={field.field}>
        <label className={field.label} htmlFor="view-name">
          {t('views.name')}
        </label>
        <span className={field.hint} id="view-name-hint">
          {t('views.onDevice')}
        </span>
        <input
          id="view-name"
          className={field.control}
          value={name}
          maxLength={NAME_MAX}
          aria-describedby="view-name-hint"
          autoFocus
          onChange={(event) => setName(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && name.trim() !== '') onName(name.trim());
          }}
        />
      </div>
    </Dialog>
  );
}
