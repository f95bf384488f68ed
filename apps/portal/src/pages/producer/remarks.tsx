import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Dto } from '../../api/client';
import { nameOfPointer } from '../../forms/land-problem';

type Remark = Dto<'RemarkDto'>;

const Context = createContext<ReadonlyMap<string, string>>(new Map());

interface RemarksProps {
  readonly remarks: readonly Remark[];
  readonly children: ReactNode;
}

/** What a verifier wrote when returning a case, for the fields it was written about. */
export function Remarks({ remarks, children }: RemarksProps) {
  const byField = useMemo(() => wordsByField(remarks), [remarks]);
  return <Context value={byField}>{children}</Context>;
}

function wordsByField(remarks: readonly Remark[]): ReadonlyMap<string, string> {
  const byField = new Map<string, string>();
  for (const { pointer, words } of remarks) {
    const name = nameOfPointer(pointer);
    byField.set(name, [byField.get(name), words].filter(Boolean).join(' '));
  }
  return byField;
}

/** The verifier's words on one field of the statement: `attributes.gsm`; with '' those on the whole claim. */
export const useRemark = (name: string): string | undefined => useContext(Context).get(name);

/** The words of the last return: earlier ones were answered. */
export function lastRound(remarks: readonly Remark[]): readonly Remark[] {
  const last = Math.max(0, ...remarks.map(({ round }) => round));
  return remarks.filter(({ round }) => round === last);
}
