import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client';
import { Button } from '../../components/Button';
import { PageHeader } from '../../components/PageHeader';
import { ProblemNote } from '../../components/ProblemNote';
import { Loaded } from '../../components/states';
import { ClaimPanel } from './ClaimPanel';
import { useClaimTitle } from './claim-title';
import styles from './Desk.module.css';
import { EvidencePanel } from './EvidencePanel';
import { FirmClaims } from './FirmHistory';
import type { Claim } from './kinds';
import { type SecondSignature, useSecondSignature } from './second-signature';
import { ShortcutsDialog } from './ShortcutsDialog';
import { useShortcuts } from './shortcuts';
import { StandingDialog, type StandingMove } from './StandingDialog';
import { VisitDialog } from './VisitDialog';

/** A claim as it stands: for the second signature, and for what happens to it after it was verified. */
export function ClaimPage() {
  const { id = '' } = useParams({ strict: false });
  const query = useQuery({
    queryKey: ['claim', id],
    queryFn: () => call(api.GET('/api/v1/claims/{id}', { params: { path: { id } } })),
  });
  return (
    <Loaded query={query} lines={10}>
      {(claim) => <ClaimDesk key={claim.id} claim={claim} />}
    </Loaded>
  );
}

const MOVES = ['suspend', 'reinstate', 'revoke'] as const;
type OpenDialog = StandingMove | 'visit' | 'keys' | undefined;

function ClaimDesk({ claim }: { readonly claim: Claim }) {
  const { t } = useTranslation('verifier');
  const titleOf = useClaimTitle();
  const navigate = useNavigate();
  const [shownId, setShownId] = useState<string>();
  const [dialog, setDialog] = useState<OpenDialog>();
  const second = useSecondSignature(claim, () => void navigate({ to: '/verifier/second' }));
  const close = (): void => setDialog(undefined);
  useShortcuts({ v: second.confirm, x: second.refuse, '?': () => setDialog('keys') });
  return (
    <>
      <PageHeader
        title={titleOf(claim)}
        lead={claim.organisation.name}
        back={
          claim.awaitingSecond ? (
            <Link to="/verifier/second">{t('second.title')}</Link>
          ) : (
            <Link to="/verifier/register">{t('register.title')}</Link>
          )
        }
        actions={
          claim.case && (
            <Link to="/verifier/cases/$id" params={{ id: claim.case.id }}>
              {t('claim.ofCase', { number: claim.case.number })}
            </Link>
          )
        }
      />
      {second.problem && <ProblemNote problem={second.problem} />}
      <div className={styles.desk}>
        <ClaimPanel claim={claim} acts={<Acts claim={claim} second={second} onOpen={setDialog} />} />
        <div className={styles.beside}>
          <EvidencePanel claim={claim} shownId={shownId} onShow={setShownId} />
        </div>
      </div>
      <section className={`stack ${styles.after}`} aria-labelledby="firm-claims">
        <h2 id="firm-claims">{t('background.claims')}</h2>
        <FirmClaims organisationId={claim.organisation.id} />
      </section>
      {dialog === 'keys' && <ShortcutsDialog names={['v', 'x', 'help']} onClose={close} />}
      {dialog === 'visit' && <VisitDialog claim={claim} onClose={close} />}
      {dialog && dialog !== 'keys' && dialog !== 'visit' && (
        <StandingDialog claim={claim} move={dialog} onClose={close} />
      )}
    </>
  );
}

interface ActsProps {
  readonly claim: Claim;
  readonly second: SecondSignature;
  readonly onOpen: (dialog: OpenDialog) => void;
}

function Acts({ claim, second, onOpen }: ActsProps) {
  const { t } = useTranslation('verifier');
  return (
    <>
      {second.confirm && (
        <Button kind="primary" onPress={second.confirm} isPending={second.isRunning}>
          {t('second.confirm')}
        </Button>
      )}
      {second.refuse && <Button onPress={second.refuse}>{t('second.refuse')}</Button>}
      {MOVES.filter((move) => claim.actions.includes(move)).map((move) => (
        <Button key={move} onPress={() => onOpen(move)}>
          {t(`standing.${move}.open`)}
        </Button>
      ))}
      {claim.actions.includes('add_field_visit') && (
        <Button kind="quiet" onPress={() => onOpen('visit')}>
          {t('visit.open')}
        </Button>
      )}
      <Button kind="quiet" onPress={() => onOpen('keys')}>
        {t('keys.open')}
      </Button>
    </>
  );
}
