import { useTranslation } from 'react-i18next';
import styles from './HomePage.module.css';

/** Weeks of capacity on the left, needs on the right, and what was paired between them. */
const LINKS = [
  { from: 30, to: 54, width: 14 },
  { from: 62, to: 118, width: 20 },
  { from: 110, to: 62, width: 10 },
  { from: 128, to: 178, width: 16 },
  { from: 176, to: 140, width: 8 },
] as const;
const SUPPLY = [
  { y: 20, height: 26, text: 'spunbond' },
  { y: 52, height: 34, text: 'meltblown' },
  { y: 98, height: 44, text: 'elastic' },
  { y: 164, height: 30, text: 'film' },
] as const;
const NEED = [
  { y: 42, height: 32, text: 'masks' },
  { y: 100, height: 50, text: 'coveralls' },
  { y: 164, height: 30, text: 'gloves' },
] as const;

export function MatchPicture() {
  const { t } = useTranslation('public');
  return (
    <svg viewBox="0 0 420 220" className={styles.picture} role="img" aria-label={t('home.picture.label')}>
      {LINKS.map(({ from, to, width }) => (
        <path
          key={`${from} ${to}`}
          d={`M132 ${from} C 210 ${from}, 210 ${to}, 288 ${to}`}
          className={styles.link}
          strokeWidth={width}
        />
      ))}
      {SUPPLY.map(({ y, height, text }) => (
        <g key={text}>
          <rect x="124" y={y} width="8" height={height} className={styles.supply} />
          <text x="114" y={y + height / 2 + 4} textAnchor="end">
            {t(`home.picture.${text}`)}
          </text>
        </g>
      ))}
      {NEED.map(({ y, height, text }) => (
        <g key={text}>
          <rect x="288" y={y} width="8" height={height} className={styles.need} />
          <text x="306" y={y + height / 2 + 4}>
            {t(`home.picture.${text}`)}
          </text>
        </g>
      ))}
    </svg>
  );
}
