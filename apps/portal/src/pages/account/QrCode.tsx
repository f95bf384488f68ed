import { encode } from 'uqr';
import styles from './SecondFactor.module.css';

/** Light modules around the code: readers need them to find it. */
const BORDER = 4;

/** A text as a QR code: one path of squares, dark on light in every theme, as cameras expect. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: BORDER });
  const squares = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg
      className={styles.qr}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect className={styles.qrPaper} width={size} height={size} />
      <path className={styles.qrInk} d={squares.join('')} />
    </svg>
  );
}
