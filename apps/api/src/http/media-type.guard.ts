import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { Refusal } from '#core/platform';

/** Where `@ApiConsumes` keeps what it was told: what the document says is what is taken. */
const CONSUMES = 'swagger/apiConsumes';
const JSON_ONLY: readonly string[] = ['application/json'];

/** A body in a form that the route does not read would look like no body at all: it is refused by name. */
@Injectable()
export class MediaTypeGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(execution: ExecutionContext): boolean {
    const { headers } = execution.switchToHttp().getRequest<Request>();
    if (headers['transfer-encoding'] === undefined && Number(headers['content-length'] ?? 0) === 0) return true;
    const accepted = this.reflector.get<readonly string[] | undefined>(CONSUMES, execution.getHandler()) ?? JSON_ONLY;
    const type = (headers['content-type'] ?? '').split(';')[0].trim().toLowerCase();
    if (accepted.includes(type)) return true;
    throw new Refusal('unsupported_media_type', { type: type.slice(0, 100) || '–', accepted: accepted.join(', ') });
  }
}
