import { Controller, Get, Inject, Module, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { AuditEntry, AuditReader, checkAuditHeads, ENV, type Env, type Page, verifyAuditChain } from '#core/platform';
import { DateOnly, Instant, JsonObject, ListOf, Text, Uuid, Whole } from '../http/fields.js';
import { Access, Answers, AnswersPage, PageQueryDto, presentPage } from '../http/index.js';

const SAFE = Number.MAX_SAFE_INTEGER;
const HASH = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

class AuditQueryDto extends PageQueryDto {
  @Text({ max: 60, optional: true, example: 'claim' })
  subjectType?: string;
  @Uuid({ optional: true })
  subjectId?: string;
  @Uuid({ optional: true })
  actorId?: string;
  @Text({ max: 60, optional: true, example: 'proposal.accept' })
  action?: string;
  @Whole({ min: 1, max: SAFE, optional: true, example: 17, description: 'One entry by its number' })
  seq?: number;
  @DateOnly({ optional: true, description: 'First day, in WIB' })
  since?: string;
  @DateOnly({ optional: true, description: 'Last day, in WIB; included' })
  until?: string;
}

class AuditEntryAnswer {
  @Whole({ min: 1, max: SAFE, example: 17 })
  seq: number;
  @Instant()
  at: string;
  @Uuid({ nullable: true })
  actorId: string | null;
  @Text({ max: 200, example: 'Sari' })
  actorName: string;
  @Text({ max: 60, example: 'claim.verify' })
  action: string;
  @Text({ max: 60, example: 'claim' })
  subjectType: string;
  @Uuid({ nullable: true })
  subjectId: string | null;
  @Text({ max: 2_000, nullable: true, example: 'Izin usaha dicabut' })
  reason: string | null;
  @JsonObject({ example: { verdict: 'verify', level: 1 }, description: 'What was decided and what the decider saw' })
  details: Record<string, unknown>;
  @Text({ max: 64, example: '0193a7b2-5c1e-7d3f-8a90-1b2c3d4e5f60' })
  correlationId: string;
  @Text({ max: 64, example: HASH, description: 'Hash of the entry before it' })
  prevHash: string;
  @Text({ max: 64, example: HASH, description: 'SHA-256 over the previous hash and this entry' })
  hash: string;
}

class ChainFaultAnswer {
  @Whole({ min: 1, max: SAFE, example: 17 })
  seq: number;
  @Text({ max: 500, example: 'its hash does not follow from the entry before it' })
  reason: string;
}

class AuditReportAnswer {
  @Whole({ min: 0, max: SAFE, example: 4_211 })
  entries: number;
  @Whole({ min: 0, max: SAFE, example: 42, description: 'Signed heads outside the database that were compared' })
  heads: number;
  @Text({ max: 64, example: HASH })
  head: string;
  @ListOf(() => ChainFaultAnswer, { max: 200 })
  faults: ChainFaultAnswer[];
}

const presentEntry = (entry: AuditEntry): AuditEntryAnswer => ({
  seq: entry.seq,
  at: entry.at.toISOString(),
  actorId: entry.actorId,
  actorName: entry.actorName,
  action: entry.action,
  subjectType: entry.subjectType,
  subjectId: entry.subjectId,
  reason: entry.reason,
  details: entry.details,
  correlationId: entry.correlationId,
  prevHash: entry.prevHash,
  hash: entry.hash,
});

@ApiTags('Audit')
@Controller('audit')
class AuditController {
  constructor(
    private readonly reader: AuditReader,
    private readonly dataSource: DataSource,
    @Inject(ENV) private readonly env: Env,
  ) {}

  @Access({ who: 'ministry', roles: ['auditor'] })
  @Get('entries')
  @ApiOperation({ summary: 'The trail of everything that was decided, newest first' })
  @AnswersPage(AuditEntryAnswer)
  async list(@Query() query: AuditQueryDto): Promise<Page<AuditEntryAnswer>> {
    return presentPage(await this.reader.list(query), presentEntry);
  }

  @Access({ who: 'ministry', roles: ['auditor'] })
  @Get('verification')
  @ApiOperation({ summary: 'Recompute the whole chain and hold it against the signed heads' })
  @Answers(200, AuditReportAnswer)
  async verify(): Promise<AuditReportAnswer> {
    const chain = await verifyAuditChain(this.dataSource);
    const heads = await checkAuditHeads(this.dataSource, this.env.dataFolder, this.env.secret);
    return {
      entries: chain.entries,
      head: chain.head,
      heads: heads.heads,
      faults: [...chain.faults, ...heads.faults].slice(0, 200),
    };
  }
}

@Module({ controllers: [AuditController], providers: [AuditReader] })
export class AuditApiModule {}
