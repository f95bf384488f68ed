import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { RunQueries } from '#core/matching';
import { UUID_PATTERN } from '#core/platform';
import { requestContext } from '../http/index.js';

/**
 * A stream answers 200 as soon as its handler is called, so whether there is such a run is asked before. What is no id
 * at all is left to the parameter's own check.
 */
@Injectable()
export class SeesRun implements CanActivate {
  constructor(private readonly runs: RunQueries) {}

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    const request = execution.switchToHttp().getRequest<Request<{ id: string }>>();
    const { id } = request.params;
    if (UUID_PATTERN.test(id)) await this.runs.get(requestContext(request).actor, id);
    return true;
  }
}
