import { Controller, type MessageEvent, Sse } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Observable } from 'rxjs';
import type { Actor } from '#core/platform';
import { Access, AnswersMedia, CurrentActor } from '../http/index.js';
import { LiveStreams } from './live-streams.js';

@ApiTags('Live')
@Controller('events')
export class EventsController {
  constructor(private readonly streams: LiveStreams) {}

  @Access({ who: 'signed_in' })
  @Sse()
  @AnswersMedia(200, 'text/event-stream')
  @ApiOperation({
    summary: 'Server-sent events about your organisations: the event is the kind of record, its data `{id}`',
    description: 'After an event `missed`, look again at what is shown: some may not have come through.',
  })
  events(@CurrentActor() actor: Actor): Observable<MessageEvent> {
    return this.streams.inbox(actor);
  }
}
