import { Injectable } from '@nestjs/common';
import type { PoolState, Text } from '#contracts';
import { Notices } from '#core/notices';
import type { Tx } from '#core/platform';

interface Invited {
  readonly organisationId: string;
  readonly organisation: string;
  readonly number: string;
  readonly pooler: string;
  readonly material: Text;
}

interface Moved {
  readonly pool: string;
  readonly pooler: string;
  readonly members: readonly string[];
}

/** What the firms whose needs are pooled are told. */
@Injectable()
export class PoolNotices {
  constructor(private readonly notices: Notices) {}

  async invited(tx: Tx, poolId: string): Promise<void> {
    const needs: Invited[] = await tx.manager.query(INVITED, [poolId]);
    await this.notices.tellAll(
      tx,
      'pool.invited',
      needs.map(({ organisationId, ...params }) => ({
        to: { organisationIds: [organisationId] },
        about: { subject: 'pool', id: poolId },
        params,
      })),
    );
  }

  /** To those who were in when it moved. */
  async moved(tx: Tx, poolId: string, state: Exclude<PoolState, 'gathering'>): Promise<void> {
    const [{ members, pool, pooler }]: Moved[] = await tx.manager.query(MOVED, [poolId]);
    await this.notices.tell(tx, 'pool.moved', {
      to: { organisationIds: members },
      about: { subject: 'pool', id: poolId },
      params: { pool, pooler, state: STATE_WORDS[state] },
    });
  }
}

const STATE_WORDS: Readonly<Record<Exclude<PoolState, 'gathering'>, Text>> = {
  committed: { id: 'ditetapkan', en: 'committed' },
  ordered: { id: 'dipesan', en: 'ordered' },
  completed: { id: 'selesai', en: 'completed' },
  dissolved: { id: 'dibubarkan', en: 'dissolved' },
};

const INVITED = `
  select i.organisation_id as "organisationId", firm.name as organisation, q.number, centre.name as pooler,
    json_build_object('id', m.name_id, 'en', m.name_en) as material
  from pool_member i
  join pool p on p.id = i.pool_id
  join organisation firm on firm.id = i.organisation_id
  join organisation centre on centre.id = p.organisation_id
  join request_line l on l.id = i.request_line_id
  join request q on q.id = l.request_id
  join material m on m.code = p.material_code
  where i.pool_id = $1 and i.state = 'invited' order by i.id`;

const MOVED = `
  select p.title as pool, o.name as pooler,
    array(select distinct organisation_id from pool_member
          where pool_id = p.id and state in ('joined', 'served', 'released') order by 1) as members
  from pool p join organisation o on o.id = p.organisation_id where p.id = $1`;
