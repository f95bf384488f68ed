import { Module } from '@nestjs/common';
import { DemandModule } from '#core/demand';
import { PairingsModule } from '#core/pairings';
import { PoolFollow } from './pool-follow.js';
import { PoolQueries } from './pool-queries.js';
import { PoolService } from './pool.service.js';

const SERVICES = [PoolService, PoolFollow, PoolQueries];

@Module({ imports: [DemandModule, PairingsModule], providers: SERVICES, exports: SERVICES })
export class PoolsModule {}
