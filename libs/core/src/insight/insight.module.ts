import { Module } from '@nestjs/common';
import { NationalService } from './national.service.js';
import { ShortageService } from './shortage.service.js';

const SERVICES = [NationalService, ShortageService];

/** Figures over everything below: for the public, and for planners. */
@Module({ providers: SERVICES, exports: SERVICES })
export class InsightModule {}
