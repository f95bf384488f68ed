import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from '../../components/toast';
import { inOrder } from './EvidencePanel';
import { type Case, type Claim, isUndecided } from './kinds';
import { nextCaseAfter } from './next-case';

interface CaseSteps {
  /** The claim that is open: the one of the URL, else the first that is undecided. */
  readonly claim: Claim | undefined;
  readonly shownEvidence: string | undefined;
  /** Whether the reader moved within the case: only then the focus follows. */
  readonly hasMoved: boolean;
  readonly show: (claim: Claim) => void;
  readonly showEvidence: (id: string) => void;
  readonly step: (by: 1 | -1) => void;
  readonly stepEvidence: () => void;
  readonly openNextCase: () => Promise<void>;
  /** After a decision: on to the next claim that is not decided. */
  readonly goOn: () => void;
}

/** The ways through a case and on to the next. */
export function useCaseSteps(file: Case): CaseSteps {
  const { t } = useTranslation('verifier');
  const navigate = useNavigate();
  const client = useQueryClient();
  const { claim: asked } = useSearch({ strict: false }) as { claim?: string };
  const [shownEvidence, showEvidence] = useState<string>();
  const [hasMoved, setMoved] = useState(false);
  const claim = file.claims.find(({ id }) => id === asked) ?? file.claims.find(isUndecided) ?? file.claims[0];
  const show = ({ id }: Claim): void => {
    setMoved(true);
    void navigate({ to: '.', search: (before: object) => ({ ...before, claim: id }), replace: true });
  };
  return {
    claim,
    shownEvidence,
    hasMoved,
    show,
    showEvidence,
    step: (by) => {
      const at = file.claims.findIndex(({ id }) => id === claim?.id);
      const next = file.claims.at((at + by) % file.claims.length);
      if (next) show(next);
    },
    stepEvidence: () => {
      const all = inOrder(claim?.evidence ?? []);
      const at = all.findIndex(({ id }) => id === shownEvidence);
      const next = all.at((Math.max(at, 0) + 1) % all.length);
      if (next) showEvidence(next.id);
    },
    openNextCase: async () => {
      const next = await nextCaseAfter(file.id);
      if (next) await navigate({ to: '/verifier/cases/$id', params: { id: next } });
      else toast(t('case.noNext'));
    },
    goOn: () => {
      setMoved(true);
      const next = client.getQueryData<Case>(['case', file.id])?.claims.find(isUndecided);
      if (next) show(next);
    },
  };
}
