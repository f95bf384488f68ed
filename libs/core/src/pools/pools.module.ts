import { Module } from '@nestjs/common';
import { DemandModule } from '#core/demand';
import { NoticesModule } from '#core/notices';
import { PairingsModule } from '#core/pairings';
import { PoolFollow } from './pool-follow.js';
import { PoolNotices } from './pool-notices.js';
import { PoolQueries } from './pool-queries.js';
import { PoolService } from './pool.service.js';

const SERVICES = [PoolService, PoolFollow, PoolQueries];

@Module({
  imports: [DemandModule, NoticesModule, PairingsModule],
  providers: [...SERVICES, PoolNotices],
  exports: SERVICES,
})
export class PoolsModule {}
