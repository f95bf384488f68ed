import { Module } from '@nestjs/common';
import { PoolsModule } from '#core/pools';
import { PoolsController } from './pools.controller.js';

@Module({ imports: [PoolsModule], controllers: [PoolsController] })
export class PoolsApiModule {}
