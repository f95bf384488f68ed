import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { PolicyService } from '#core/matching';
import type { Actor, Page } from '#core/platform';
import { Access, Answers, AnswersPage, CurrentActor, Idempotent, PageQueryDto, presentPage } from '../http/index.js';
import { PolicyDto, SetPolicyDto } from './policy.dto.js';
import { policyOf, presentPolicy } from './policy.presenter.js';

@ApiTags('Matching')
@Controller('matching-policy')
export class PolicyController {
  constructor(private readonly policies: PolicyService) {}

  @Access({ who: 'ministry', roles: ['planner', 'auditor', 'verifier', 'administrator'] })
  @Get()
  @ApiOperation({ summary: 'The rationing policy in force' })
  @Answers(200, PolicyDto)
  async current(@CurrentActor() actor: Actor): Promise<PolicyDto> {
    return presentPolicy(await this.policies.current(actor));
  }

  @Access({ who: 'ministry', roles: ['planner', 'auditor', 'verifier', 'administrator'] })
  @Get('history')
  @ApiOperation({ summary: 'Every policy that was ever set, newest first' })
  @AnswersPage(PolicyDto)
  async history(@CurrentActor() actor: Actor, @Query() query: PageQueryDto): Promise<Page<PolicyDto>> {
    return presentPage(await this.policies.history(actor, query), presentPolicy);
  }

  @Access({ who: 'ministry', roles: ['planner'] })
  @Post()
  @Idempotent()
  @ApiOperation({ summary: 'Set the policy of the runs that start from now on, with the reason' })
  @Answers(201, PolicyDto)
  async set(@CurrentActor() actor: Actor, @Body() dto: SetPolicyDto): Promise<PolicyDto> {
    return presentPolicy(await this.policies.set(actor, policyOf(dto), dto.reason));
  }
}
