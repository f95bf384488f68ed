import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client';
import { isProblem } from '../../api/problem';
import { Badge } from '../../components/Badge';
import field from '../../components/field.module.css';
import { toast } from '../../components/toast';
import type { Claim } from './kinds';

/** Points that are ticked, by their code. */
export type Ticks = Readonly<Record<string, boolean>>;

export interface Checks {
  readonly ticks: Ticks;
  readonly set: (changes: Ticks) => void;
  readonly open: number;
}

/** The checklist of one claim: shown at once, written behind it in the order of the clicks. */
export function useChecks(claim: Claim | undefined): Checks {
  const { t } = useTranslation('verifier');
  const saved = Object.fromEntries((claim?.checklist ?? []).map(({ item, satisfied }) => [item, satisfied === true]));
  const [changed, setChanged] = useState<{ readonly of: string; readonly ticks: Ticks }>();
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const ticks = changed && changed.of === claim?.id ? { ...saved, ...changed.ticks } : saved;
  const write = async (id: string, changes: Ticks): Promise<void> => {
    const checks = Object.entries(changes).map(([item, satisfied]) => ({ item, satisfied }));
    try {
      await call(api.PUT('/api/v1/claims/{id}/checks', { params: { path: { id } }, body: { checks } }));
    } catch (error) {
      setChanged(undefined);
      toast(isProblem(error) && error.body.detail ? error.body.detail : t('check.failed'));
    }
  };
  return {
    ticks,
    open: Object.values(ticks).filter((isTicked) => !isTicked).length,
    set: (changes) => {
      if (!claim) return;
      setChanged({ of: claim.id, ticks: { ...(changed?.of === claim.id ? changed.ticks : {}), ...changes } });
      queue.current = queue.current.then(() => write(claim.id, changes));
    },
  };
}

/** All points of the checklist, ticked. */
export const allTicked = (claim: Claim): Ticks => Object.fromEntries(claim.checklist.map(({ item }) => [item, true]));

export function Checklist({ claim, checks }: { readonly claim: Claim; readonly checks: Checks | undefined }) {
  const { t } = useTranslation('verifier');
  if (!checks) {
    return (
      <ul className="stack-tight">
        {claim.checklist.map(({ item, label, satisfied, note }) => (
          <li key={item} className="row">
            <Badge tone={satisfied ? 'good' : 'neutral'}>{t(satisfied ? 'check.done' : 'check.notDone')}</Badge>
            <span>
              {label}
              {note && <span className="soft"> – {note}</span>}
            </span>
          </li>
        ))}
      </ul>
    );
  }
  return (
    <fieldset>
      <legend className="visually-hidden">{t('check.title')}</legend>
      {claim.checklist.map(({ item, label }) => (
        <label key={item} className={field.choice}>
          <input
            type="checkbox"
            checked={checks.ticks[item] ?? false}
            onChange={(event) => checks.set({ [item]: event.target.checked })}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
