import { Module } from '@nestjs/common';
import { DemandModule } from '#core/demand';
import { RequestLinesController } from './request-lines.controller.js';
import { RequestsController } from './requests.controller.js';
import { TemplatesController } from './templates.controller.js';

@Module({ imports: [DemandModule], controllers: [RequestsController, RequestLinesController, TemplatesController] })
export class DemandApiModule {}
