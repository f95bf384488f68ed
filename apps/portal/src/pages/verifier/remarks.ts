import { useState } from 'react';
import { draftKey, forgetDraft, keepDraft, readDraft } from '../../forms/drafts';
import { useMe } from '../../session/session';

/** Words for the firm, on one field of one claim; `claimId` null and `pointer` empty: about the whole case. */
export interface Remark {
  readonly claimId: string | null;
  readonly pointer: string;
  readonly words: string;
}

export interface Remarks {
  readonly all: readonly Remark[];
  readonly wordsFor: (claimId: string | null, pointer: string) => string | undefined;
  /** undefined takes the remark away. */
  readonly write: (claimId: string | null, pointer: string, words: string | undefined) => void;
  readonly forget: () => void;
}

/** Remarks of a case that are not sent yet: kept on this device while they are written. */
export function useRemarks(caseId: string): Remarks {
  const key = draftKey(useMe().id, `case.${caseId}.remarks`);
  const [all, setAll] = useState<readonly Remark[]>(() =>
    ((readDraft(key) as readonly Remark[] | undefined) ?? []).filter(({ words }) => words !== ''),
  );
  const keep = (next: readonly Remark[]): void => {
    setAll(next);
    keepDraft(key, next);
  };
  const isAt = (claimId: string | null, pointer: string) => (remark: Remark) =>
    remark.claimId === claimId && remark.pointer === pointer;
  return {
    all,
    wordsFor: (claimId, pointer) => all.find(isAt(claimId, pointer))?.words,
    write: (claimId, pointer, words) => {
      const isThis = isAt(claimId, pointer);
      if (words === undefined) keep(all.filter((remark) => !isThis(remark)));
      else if (all.some(isThis)) keep(all.map((remark) => (isThis(remark) ? { ...remark, words } : remark)));
      else keep([...all, { claimId, pointer, words }]);
    },
    forget: () => {
      setAll([]);
      forgetDraft(key);
    },
  };
}

/** Those with words; an opened and empty one says nothing. */
export const written = (remarks: Remarks): readonly Remark[] =>
  remarks.all.filter(({ words }) => words.trim() !== '').map((remark) => ({ ...remark, words: remark.words.trim() }));
