import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { Request, Response } from 'express';
import { map, type Observable } from 'rxjs';

/**
 * An answer with a `version` carries it as ETag: hand it back as If-Match to change the record. It names the record,
 * not the answer, which changes without it (what hangs on the record, the reader's moves and language): so nobody
 * keeps the answer, and no reading is answered with 304.
 */
@Injectable()
export class EtagInterceptor implements NestInterceptor {
  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (execution.getType() !== 'http') return next.handle();
    const http = execution.switchToHttp();
    const response = http.getResponse<Response>();
    return next.handle().pipe(
      map((body: unknown) => {
        const version = (body as { version?: unknown } | null | undefined)?.version;
        if (typeof version !== 'number' || response.headersSent) return body;
        response.setHeader('ETag', `"v${version}"`);
        response.setHeader('Cache-Control', 'no-store');
        delete http.getRequest<Request>().headers['if-none-match'];
        return body;
      }),
    );
  }
}
