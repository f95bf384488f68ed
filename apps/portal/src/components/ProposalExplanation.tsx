import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dto } from '../api/client';
import { useFormats } from '../format/use-formats';
import styles from './ProposalExplanation.module.css';
import { Money } from './values';

type Proposal = Dto<'ProposalDto'>;

/** Why this pair was proposed: amounts that add up, the next best, and what would have changed it. */
export function ProposalExplanation({ proposal }: { readonly proposal: Proposal }) {
  const { t } = useTranslation('proposal');
  const { value } = proposal.why;
  if (proposal.counter) return <p>{t('why.negotiated')}</p>;
  return (
    <div className="stack">
      {proposal.why.isEmergency && <p>{t('why.emergency')}</p>}
      {value.length === 0 ? (
        <p>{t(proposal.backup ? 'why.backup' : 'why.byHand')}</p>
      ) : (
        <>
          <Terms proposal={proposal} />
          <NextBest proposal={proposal} />
        </>
      )}
    </div>
  );
}

/** Whole rupiah that add up to what the pair is worth to the plan. */
function Terms({ proposal }: { readonly proposal: Proposal }) {
  const { t } = useTranslation('proposal');
  const f = useFormats();
  const { why, quantity, unitPrice, unitFreight, material } = proposal;
  const sum = why.value.reduce((total, { amount }) => total + amount, 0);
  const widest = Math.max(...why.value.map(({ amount }) => Math.abs(amount)), Math.abs(sum), 1);
  const times = (price: number): string => `${f.quantity(quantity, material.unit)} × ${f.money(price)}`;
  const notes = {
    fill: t('why.fillNote'),
    price: times(unitPrice),
    freight: times(unitFreight),
    stale: t('why.staleNote'),
    keep: t('why.keepNote'),
  };
  return (
    <table className={styles.terms}>
      <caption>{t('why.caption')}</caption>
      <tbody>
        {why.value.map(({ id, amount }) => (
          <tr key={id}>
            <th scope="row">
              {t(`why.${id}`)}
              <span className={styles.note}>{notes[id]}</span>
            </th>
            <Amount amount={amount} widest={widest} />
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('why.sum')}</th>
          <Amount amount={sum} widest={widest} />
        </tr>
      </tfoot>
    </table>
  );
}

function Amount({ amount, widest }: { readonly amount: number; readonly widest: number }) {
  return (
    <td className={styles.amount}>
      <Money idr={amount} />
      <span className={styles.track} aria-hidden="true">
        <span
          className={amount < 0 ? styles.less : styles.more}
          style={{ width: `${(Math.abs(amount) / widest) * 100}%` }}
        />
      </span>
    </td>
  );
}

/** The best alternative that met every condition, by how much it is worse, and the margin that leaves. */
function NextBest({ proposal }: { readonly proposal: Proposal }) {
  const { t } = useTranslation('proposal');
  const f = useFormats();
  const { runnerUp, value } = proposal.why;
  const unit = f.unit(proposal.material.unit);
  const perUnit = (amount: number): string => f.money(Math.floor(amount / proposal.quantity));
  const sum = value.reduce((total, { amount }) => total + amount, 0);
  if (!runnerUp) {
    return (
      <Part title={t('next.title')}>
        <p>{t('next.none')}</p>
        {sum > 0 && <p>{t('change.none', { margin: perUnit(sum), unit })}</p>}
      </Part>
    );
  }
  const worse = -runnerUp.delta;
  const direction = worse > 0 ? 'worse' : worse < 0 ? 'better' : 'even';
  return (
    <Part title={t('next.title')}>
      <p>
        {t(`next.${direction}`, { amount: f.money(Math.abs(worse)) })} {t(`next.because.${runnerUp.because}`)}
      </p>
      {worse > 0 && <p>{t('change.margin', { margin: perUnit(worse), unit })}</p>}
    </Part>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="stack-tight">
      <h3>{title}</h3>
      {children}
    </section>
  );
}
