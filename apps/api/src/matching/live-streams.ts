import { Injectable, type MessageEvent } from '@nestjs/common';
import {
  auditTime,
  concatMap,
  defer,
  endWith,
  filter,
  finalize,
  from,
  ignoreElements,
  interval,
  map,
  merge,
  Observable,
  of,
  takeUntil,
  takeWhile,
  timer,
} from 'rxjs';
import { RunQueries } from '#core/matching';
import { type Actor, hasRole, isMember, type LiveEvent, Refusal } from '#core/platform';
import { type Heard, LiveFeed } from './live-feed.js';
import { presentRun } from './runs.presenter.js';

const HEARTBEAT_MS = 15_000;
/** A stream ends by itself; the browser opens the next one. */
const LIFE_MS = 900_000;
const STREAMS_MAX = 2_000;
const STREAMS_PER_PERSON = 10;
/** Progress is shown at most this often, and read at least this often. */
const SETTLE_MS = 100;
const LOOK_AGAIN_MS = 5_000;

/** Server-sent events, within bounds. */
@Injectable()
export class LiveStreams {
  private readonly openByPerson = new Map<string, number>();
  private open = 0;

  constructor(
    private readonly feed: LiveFeed,
    private readonly runs: RunQueries,
  ) {}

  /** A run's progress until it ends; the last event shows how it ended. */
  run(actor: Actor, id: string): Observable<MessageEvent> {
    const news = this.feed.heard.pipe(
      filter((heard) => heard.kind === 'missed' || (heard.event.topic === 'run' && heard.event.id === id)),
    );
    const states = merge(of(null), merge(news, interval(LOOK_AGAIN_MS)).pipe(auditTime(SETTLE_MS))).pipe(
      concatMap(() => from(this.runs.get(actor, id))),
      takeWhile(({ state }) => state === 'queued' || state === 'running', true),
      map((run): MessageEvent => ({ type: 'run', data: presentRun(run, actor) })),
    );
    return this.bounded(actor, states);
  }

  /** What concerns this person or the organisations of this person; planners and auditors hear of runs as well. */
  inbox(actor: Actor): Observable<MessageEvent> {
    const news = this.feed.heard.pipe(
      filter((heard) => heard.kind === 'missed' || concerns(heard.event, actor)),
      map((heard: Heard): MessageEvent =>
        heard.kind === 'missed'
          ? { type: 'missed', data: {} }
          : { type: heard.event.topic, data: { id: heard.event.id } },
      ),
    );
    return this.bounded(actor, news);
  }

  private bounded(actor: Actor, events: Observable<MessageEvent>): Observable<MessageEvent> {
    const person = actor.userId ?? '';
    const own = this.openByPerson.get(person) ?? 0;
    if (own >= STREAMS_PER_PERSON || this.open >= STREAMS_MAX)
      throw new Refusal('too_many_streams', { limit: own >= STREAMS_PER_PERSON ? STREAMS_PER_PERSON : STREAMS_MAX });
    return defer(() => {
      this.open += 1;
      this.openByPerson.set(person, (this.openByPerson.get(person) ?? 0) + 1);
      return withHeartbeat(events);
    }).pipe(
      takeUntil(timer(LIFE_MS)),
      takeUntil(this.feed.heard.pipe(ignoreElements(), endWith(null))), // the API is closing
      finalize(() => {
        this.open -= 1;
        const left = (this.openByPerson.get(person) ?? 1) - 1;
        if (left > 0) this.openByPerson.set(person, left);
        else this.openByPerson.delete(person);
      }),
    );
  }
}

/** Proxies close a silent connection; the heartbeat ends with the events. */
function withHeartbeat(events: Observable<MessageEvent>): Observable<MessageEvent> {
  return new Observable((subscriber) => {
    const beat = setInterval(() => subscriber.next({ type: 'heartbeat', data: {} }), HEARTBEAT_MS);
    const subscription = events.subscribe(subscriber);
    return () => {
      clearInterval(beat);
      subscription.unsubscribe();
    };
  });
}

function concerns(event: LiveEvent, actor: Actor): boolean {
  if (event.topic === 'run') return hasRole(actor, 'planner', 'auditor');
  if (actor.userId !== null && event.userIds?.includes(actor.userId)) return true;
  return event.organisationIds?.some((organisationId) => isMember(actor, organisationId)) ?? false;
}
