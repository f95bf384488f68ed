import { Module } from '@nestjs/common';
import { MatchingModule } from '#core/matching';
import { EmergenciesController } from './emergencies.controller.js';
import { EventsController } from './events.controller.js';
import { LiveFeed } from './live-feed.js';
import { LiveStreams } from './live-streams.js';
import { PolicyController } from './policy.controller.js';
import { RelaxationsController } from './relaxations.controller.js';
import { RunFindingsController } from './run-findings.controller.js';
import { RunsController } from './runs.controller.js';
import { SeesRun } from './sees-run.guard.js';
import { WhyNotController } from './why-not.controller.js';
import { UnmetNeedsController } from './unmet-needs.controller.js';

@Module({
  imports: [MatchingModule],
  controllers: [
    RunFindingsController,
    RunsController,
    PolicyController,
    EmergenciesController,
    UnmetNeedsController,
    WhyNotController,
    RelaxationsController,
    EventsController,
  ],
  providers: [LiveFeed, LiveStreams, SeesRun],
})
export class MatchingApiModule {}
