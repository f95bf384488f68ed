import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import styles from './Line.module.css';
import { useConditionName } from './queries';
import type { LineHint } from './use-hint';

const SHOWN = 4;

function withoutHint({ isFaulty, isAsking }: LineHint): 'faulty' | 'counting' | 'waiting' {
  if (isFaulty) return 'faulty';
  return isAsking ? 'counting' : 'waiting';
}

/** Beside a line that is being written: how many verified offers fit it, and what each condition costs. */
export function HintPanel({ of, materialCode }: { readonly of: LineHint; readonly materialCode: string | undefined }) {
  const { t } = useTranslation('manufacturer');
  const f = useFormats();
  const nameOf = useConditionName(materialCode);
  const { hint } = of;
  return (
    <aside className={`card stack-tight ${styles.aside}`} aria-label={t('hint.label')} aria-live="polite">
      <h2>{t('hint.title')}</h2>
      {!hint && <p className="soft">{t(`hint.${withoutHint(of)}`)}</p>}
      {hint && hint.offers === 0 && <p>{t('hint.noOffer')}</p>}
      {hint && hint.offers > 0 && (
        <>
          <p>
            <span className={styles.figure}>{f.number(hint.fitting)}</span>{' '}
            {t('hint.ofOffers', { count: hint.offers, offers: f.number(hint.offers) })}
          </p>
          <div className={styles.bar} aria-hidden="true">
            <span style={{ width: `${(hint.fitting / hint.offers) * 100}%` }} />
          </div>
          {hint.cutsMost ? (
            <p>{t('hint.cutsMost', { condition: nameOf(hint.cutsMost) })}</p>
          ) : (
            <p className="soft">{t(hint.fitting === 0 ? 'hint.several' : 'hint.nothingCuts')}</p>
          )}
          <Without hint={hint} nameOf={nameOf} />
        </>
      )}
    </aside>
  );
}

function Without({
  hint,
  nameOf,
}: {
  readonly hint: NonNullable<LineHint['hint']>;
  readonly nameOf: (condition: string) => string;
}) {
  const { t } = useTranslation('manufacturer');
  const f = useFormats();
  const costly = hint.without.filter(({ fitting }) => fitting > hint.fitting).slice(0, SHOWN);
  if (costly.length === 0) return null;
  return (
    <>
      <h3>{t('hint.without')}</h3>
      <dl className={styles.cuts}>
        {costly.map(({ constraint, fitting }) => (
          <div key={constraint} style={{ display: 'contents' }}>
            <dt>{nameOf(constraint)}</dt>
            <dd>{t('hint.more', { more: f.number(fitting - hint.fitting) })}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
