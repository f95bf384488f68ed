import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button';
import { allTicked, type Checks } from './Checklist';
import type { OpenDialog } from './CaseDialogs';
import type { Claim } from './kinds';

interface ClaimActsProps {
  readonly claim: Claim;
  readonly checks: Checks;
  readonly onOpen: (dialog: OpenDialog) => void;
}

/** What the reviewer may do with a claim of the case. */
export function ClaimActs({ claim, checks, onOpen }: ClaimActsProps) {
  const { t } = useTranslation('verifier');
  const may = (action: string): boolean => claim.actions.includes(action);
  if (!may('verify') && !may('reject') && !may('add_field_visit')) return null;
  return (
    <>
      {may('verify') && (
        <Button kind="primary" onPress={() => onOpen('verify')}>
          {t('verify.start')}
        </Button>
      )}
      {may('verify') && checks.open > 0 && (
        <Button onPress={() => checks.set(allTicked(claim))}>{t('check.all')}</Button>
      )}
      {may('reject') && <Button onPress={() => onOpen('reject')}>{t('reject.open')}</Button>}
      {may('add_field_visit') && (
        <Button kind="quiet" onPress={() => onOpen('visit')}>
          {t('visit.open')}
        </Button>
      )}
    </>
  );
}
