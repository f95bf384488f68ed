import { useTranslation } from 'react-i18next';
import { StateBadge } from '../../components/Badge';
import { useClaimTitle } from './claim-title';
import styles from './ClaimPicker.module.css';
import type { Claim } from './kinds';

interface ClaimPickerProps {
  readonly claims: readonly Claim[];
  readonly chosenId: string | undefined;
  readonly onChoose: (claim: Claim) => void;
}

/** The claims of a case and how far each is. */
export function ClaimPicker({ claims, chosenId, onChoose }: ClaimPickerProps) {
  const { t } = useTranslation('verifier');
  const titleOf = useClaimTitle();
  if (claims.length < 2) return null;
  return (
    <nav aria-label={t('claim.all')} className={styles.list}>
      {claims.map((claim) => (
        <button
          key={claim.id}
          type="button"
          className={styles.item}
          aria-current={claim.id === chosenId ? 'true' : undefined}
          onClick={() => onChoose(claim)}
        >
          <span>{titleOf(claim)}</span>
          <StateBadge life="claim" state={claim.state} />
        </button>
      ))}
    </nav>
  );
}
