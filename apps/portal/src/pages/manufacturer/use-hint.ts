import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { api, call, type Dto } from '../../api/client';
import { isProblem } from '../../api/problem';
import { nameOfPointer } from '../../forms/land-problem';
import type { NewLine } from './line-values';

const TYPING_PAUSE_MS = 500;

export interface LineHint {
  readonly hint: Dto<'HintDto'> | undefined;
  /** What the API finds odd, by the names of the fields. */
  readonly warnings: ReadonlyMap<string, string>;
  /** The line cannot be judged as it stands: its fields say why once it is sent. */
  readonly isFaulty: boolean;
  /** The line is whole: the answer is under way, or here. */
  readonly isAsking: boolean;
}

/** Asks after a pause in typing how many verified offers fit the line as it stands; undefined while it is not whole. */
export function useHint(line: NewLine | undefined): LineHint {
  const body = usePaused(line === undefined ? undefined : JSON.stringify(line));
  const query = useQuery({
    queryKey: ['offer', 'hint', body],
    enabled: body !== undefined,
    placeholderData: keepPreviousData,
    queryFn: () => call(api.POST('/api/v1/requests/hint', { body: JSON.parse(body!) as NewLine })),
  });
  const hint = line === undefined ? undefined : query.data;
  const warnings = useMemo(
    () => new Map((hint?.warnings ?? []).map(({ pointer, detail }) => [nameOfPointer(pointer), detail])),
    [hint],
  );
  return { hint, warnings, isFaulty: isProblem(query.error), isAsking: line !== undefined };
}

function usePaused<T>(value: T): T {
  const [paused, setPaused] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(value), TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return paused;
}
