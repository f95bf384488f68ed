import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call, ifMatch, once } from '../../api/client';
import type { Problem } from '../../api/problem';
import { type Action, useAction } from '../../api/use-action';
import type { Difference } from '../../components/ConflictChoice';
import { toast } from '../../components/toast';
import type { DraftForm } from '../../forms/use-draft-form';
import { type LineValues, type NewLine, valuesOfLine } from './line-values';
import type { Request, RequestLine } from './queries';
import { useLineDifferences } from './use-line-differences';

interface Conflict {
  readonly problem: Problem;
  readonly theirs: Request;
  readonly mine: NewLine;
  readonly differences: readonly Difference[];
}

interface SaveLine {
  readonly run: (line: NewLine) => Promise<Request | undefined>;
  readonly problem: Problem | undefined;
  /** The request has changed since the form was opened: both versions are there to choose from. */
  readonly conflict: Conflict | undefined;
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
}

interface Sent {
  readonly line: NewLine;
  /** Of the request, when the form began: a change by somebody else is not taken over unseen. */
  readonly version: number;
}

/** Adds or changes a line, and leads back to its request. `line` undefined: a new one. */
export function useSaveLine(request: Request, line: RequestLine | undefined, form: DraftForm<LineValues>): SaveLine {
  const differencesOf = useLineDifferences();
  const [version, setVersion] = useState(request.version);
  const [conflict, setConflict] = useState<Conflict>();
  const save: Action<Sent, Request> = useSend(request.id, line, form, (problem, mine) => {
    if (!problem.isConflict) return;
    const compare = async (): Promise<void> => {
      const theirs = await call(api.GET('/api/v1/requests/{id}', { params: { path: { id: request.id } } }));
      const theirLine = theirs.lines.find(({ id }) => id === line?.id);
      setConflict({ problem, theirs, mine, differences: theirLine ? differencesOf(theirLine, mine) : [] });
    };
    void compare();
  });
  return {
    run: (mine) => save.run({ line: mine, version }),
    problem: save.problem?.isConflict ? undefined : save.problem,
    conflict,
    keepMine: () => {
      setVersion(conflict!.theirs.version);
      setConflict(undefined);
      void save.run({ line: conflict!.mine, version: conflict!.theirs.version });
    },
    takeTheirs: () => {
      const theirLine = conflict!.theirs.lines.find(({ id }) => id === line?.id);
      setVersion(conflict!.theirs.version);
      setConflict(undefined);
      form.forgetDraft();
      if (theirLine) form.reset(valuesOfLine(theirLine));
    },
  };
}

function useSend(
  id: string,
  line: RequestLine | undefined,
  form: DraftForm<LineValues>,
  onRefused: (problem: Problem, line: NewLine) => void,
): Action<Sent, Request> {
  const { t } = useTranslation('manufacturer');
  const navigate = useNavigate();
  return useAction(
    ({ line: body, version }: Sent, key) => {
      const header = ifMatch(version);
      if (!line)
        return call(
          api.POST('/api/v1/requests/{id}/lines', {
            params: { path: { id }, header: { ...once(key), ...header } },
            body,
          }),
        );
      const path = { id, lineId: line.id };
      return call(api.PATCH('/api/v1/requests/{id}/lines/{lineId}', { params: { path, header }, body }));
    },
    {
      refreshes: ['request'],
      onDone: () => {
        form.forgetDraft();
        toast(t(line ? 'line.saved' : 'line.added'));
        void navigate({ to: '/manufacturer/requests/$id', params: { id } });
      },
      onRefused: (problem, { line: mine }) => onRefused(problem, mine),
    },
  );
}
