import { Global, Injectable, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { MEMBERSHIP_SOURCE, type MembershipSource } from '../identity/identity.tokens.js';
import type { Actor } from '../platform/context.js';
import { Membership } from './membership.entity.js';

/** Tells the lower room of log-ins who belongs where. Asked on every request, so that a change counts at once. */
@Injectable()
export class MembershipTable implements MembershipSource {
  constructor(private readonly dataSource: DataSource) {}

  async membershipsOf(userId: string): Promise<Actor['memberships']> {
    const rows = await this.dataSource
      .getRepository(Membership)
      .find({ where: { userId }, order: { createdAt: 'asc' } });
    return rows.map(({ organisationId, role }) => ({ organisationId, role }));
  }
}

@Global()
@Module({
  providers: [{ provide: MEMBERSHIP_SOURCE, useClass: MembershipTable }],
  exports: [MEMBERSHIP_SOURCE],
})
export class MembershipSourceModule {}
