import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from '../components/toast';
import { forgetDraftsOf } from '../forms/drafts';
import { type Me, useSession } from '../session/session';
import { chooseTheme, currentTheme, THEMES } from './theme';
import styles from './UserMenu.module.css';

const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map((part) => part.charAt(0).toUpperCase())
    .join('');

/** A disclosure: a button and what it opens, closed by Escape, a click elsewhere, or a choice. */
export function UserMenu({ me }: { readonly me: Me }) {
  const { t } = useTranslation();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const close = (): void => setOpen(false);
  useClosing(box, isOpen, close);
  return (
    <div className={styles.box} ref={box}>
      <button
        type="button"
        className={styles.button}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {initialsOf(me.name)} <span className="visually-hidden">{t('nav.accountOf', { name: me.name })}</span>
      </button>
      <div id={id} className={styles.panel} hidden={!isOpen}>
        <div className={styles.who}>
          <strong>{me.name}</strong>
          <span>{me.email}</span>
        </div>
        <Link to="/account" className={styles.item} onClick={close}>
          {t('nav.account')}
        </Link>
        {me.memberships.length > 0 && (
          <Link to="/account/members" className={styles.item} onClick={close}>
            {t('nav.members')}
          </Link>
        )}
        {me.memberships.some(({ role }) => role === 'owner') && (
          <Link to="/account/webhooks" className={styles.item} onClick={close}>
            {t('nav.webhooks')}
          </Link>
        )}
        <ThemeChoice />
        <SignOut me={me} />
      </div>
    </div>
  );
}

function ThemeChoice() {
  const { t } = useTranslation();
  const [theme, setTheme] = useState(currentTheme);
  return (
    <label className={styles.item}>
      {t('theme.label')}
      <select
        value={theme}
        onChange={(event) => {
          const next = THEMES.find((one) => one === event.target.value) ?? 'system';
          chooseTheme(next);
          setTheme(next);
        }}
      >
        {THEMES.map((one) => (
          <option key={one} value={one}>
            {t(`theme.${one}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

function SignOut({ me }: { readonly me: Me }) {
  const { t } = useTranslation();
  const { signOut } = useSession();
  const navigate = useNavigate();
  const leave = async (): Promise<void> => {
    try {
      await signOut();
      forgetDraftsOf(me.id);
      await navigate({ to: '/' });
    } catch {
      toast(t('problem.offline'));
    }
  };
  return (
    <button type="button" className={styles.item} onClick={() => void leave()}>
      {t('nav.signOut')}
    </button>
  );
}

function useClosing(box: React.RefObject<HTMLElement | null>, isOpen: boolean, close: () => void): void {
  useEffect(() => {
    if (!isOpen) return undefined;
    const onPointer = (event: PointerEvent): void => {
      if (!box.current?.contains(event.target as Node)) close();
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      close();
      box.current?.querySelector('button')?.focus();
    };
    document.addEventListener('pointerdown', onPointer);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerdown', onPointer);
      document.removeEventListener('keydown', onKey);
    };
  });
}
