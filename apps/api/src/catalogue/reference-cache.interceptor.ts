import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { Request, Response } from 'express';
import { type Observable, of, tap } from 'rxjs';
import { ReferenceService } from '#core/catalogue';

const MAX_AGE_S = 60;

/** Reference data changes with its edition and not otherwise: one tag for all of it, and 304 to who has it already. */
@Injectable()
export class ReferenceCacheInterceptor implements NestInterceptor {
  constructor(private readonly reference: ReferenceService) {}

  async intercept(execution: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const http = execution.switchToHttp();
    const response = http.getResponse<Response>();
    const tag = `W/"reference-${(await this.reference.fingerprint()).slice(0, 32)}"`;
    const label = () => response.setHeader('ETag', tag).setHeader('Cache-Control', `public, max-age=${MAX_AGE_S}`);
    const known = http.getRequest<Request>().headers['if-none-match'] ?? '';
    if (known.split(',').some((candidate) => candidate.trim() === tag)) {
      label().status(304);
      return of(undefined);
    }
    return next.handle().pipe(tap(label));
  }
}
