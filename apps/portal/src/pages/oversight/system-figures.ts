/** One reading of the service's own health and figures. */
export interface SystemFigures {
  readonly isAlive: boolean;
  /** Database and queue answer. */
  readonly isReady: boolean;
  /** Jobs written and not handed to the queue yet. */
  readonly outbox: number | undefined;
  readonly queues: readonly QueueFigures[];
}

export interface QueueFigures {
  readonly name: string;
  readonly waiting: number;
  readonly active: number;
  readonly delayed: number;
  readonly failed: number;
}

const isOk = (path: string): Promise<boolean> =>
  fetch(path).then(
    ({ ok }) => ok,
    () => false,
  );

/** Reads `/healthz`, `/readyz` and what `/metrics` says of outbox and queues. */
export async function readSystem(): Promise<SystemFigures> {
  const [isAlive, isReady, metrics] = await Promise.all([isOk('/healthz'), isOk('/readyz'), readMetrics()]);
  return { isAlive, isReady, ...figuresOf(metrics) };
}

async function readMetrics(): Promise<string> {
  const answer = await fetch('/metrics').catch(() => undefined);
  return answer?.ok ? answer.text() : '';
}

const OUTBOX = /^padan_outbox_rows (\d+)/m;
const QUEUE = /^padan_queue_jobs\{queue="([^"]+)",state="([^"]+)"\} (\d+)/gm;

/** From the text format of Prometheus. */
export function figuresOf(metrics: string): Pick<SystemFigures, 'outbox' | 'queues'> {
  const queues = new Map<string, QueueFigures>();
  for (const [, name = '', state = '', count] of metrics.matchAll(QUEUE)) {
    const none = { name, waiting: 0, active: 0, delayed: 0, failed: 0 };
    queues.set(name, { ...(queues.get(name) ?? none), [state]: Number(count) });
  }
  const outbox = OUTBOX.exec(metrics)?.[1];
  return { outbox: outbox === undefined ? undefined : Number(outbox), queues: [...queues.values()] };
}
