import styles from './Figures.module.css';

interface FiguresProps {
  readonly items: readonly { readonly key: string; readonly value: string; readonly text: string }[];
}

/** A few figures at a glance. */
export function Figures({ items }: FiguresProps) {
  return (
    <dl className={styles.figures}>
      {items.map(({ key, value, text }) => (
        <div key={key}>
          <dt>{text}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
