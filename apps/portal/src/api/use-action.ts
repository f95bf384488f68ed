import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { isProblem, type Problem } from './problem';

export interface ActionOptions<In, Out> {
  /** Kinds of record (`'offer'`, `'case'`) whose lists and pages are read again afterwards. */
  readonly refreshes?: readonly string[];
  readonly onDone?: (answer: Out, input: In) => void;
  readonly onRefused?: (problem: Problem, input: In) => void;
}

export interface Action<In, Out> {
  /** Answers undefined when it was refused (see `problem`) or is under way already. */
  readonly run: (input: In) => Promise<Out | undefined>;
  readonly isRunning: boolean;
  readonly problem: Problem | undefined;
  readonly reset: () => void;
}

/**
 * Something a person does by a POST, PATCH, PUT or DELETE. A second click while it runs does nothing; one that is
 * repeated after a lost connection carries the same idempotency key, hence is one effect.
 */
export function useAction<In, Out>(
  act: (input: In, key: string) => Promise<Out>,
  options: ActionOptions<In, Out> = {},
): Action<In, Out> {
  const client = useQueryClient();
  const intent = useRef<{ readonly of: string; readonly key: string } | undefined>(undefined);
  const isUnderWay = useRef(false);
  const mutation = useMutation<Out, Error, In>({
    mutationFn: (input) => act(input, keyFor(intent, input)),
  });
  const run = async (input: In): Promise<Out | undefined> => {
    if (isUnderWay.current) return undefined;
    isUnderWay.current = true;
    try {
      const answer = await mutation.mutateAsync(input);
      intent.current = undefined;
      await Promise.all((options.refreshes ?? []).map((kind) => client.invalidateQueries({ queryKey: [kind] })));
      options.onDone?.(answer, input);
      return answer;
    } catch (error) {
      if (!isProblem(error)) throw error;
      // What was refused may be corrected and sent as something new; what got lost may have arrived.
      if (!error.isOffline && error.status < 500) intent.current = undefined;
      options.onRefused?.(error, input);
      return undefined;
    } finally {
      isUnderWay.current = false;
    }
  };
  const problem = isProblem(mutation.error) ? mutation.error : undefined;
  return { run, isRunning: mutation.isPending, problem, reset: mutation.reset };
}

/** One key per intent: the same input again has the same key until it was answered. */
function keyFor(intent: { current: { of: string; key: string } | undefined }, input: unknown): string {
  const of = input instanceof FormData ? 'form' : JSON.stringify(input ?? null);
  if (intent.current?.of !== of) intent.current = { of, key: crypto.randomUUID() };
  return intent.current.key;
}
