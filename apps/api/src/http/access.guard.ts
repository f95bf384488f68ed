import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request, Response } from 'express';
import { type Actor, Refusal } from '#core/platform';
import { ACTOR_SOURCE, type ActorSource } from './actor-source.js';
import { type Policy, POLICY } from './access.js';
import { keyRefusal } from './key-access.js';
import { requestContext } from './request-context.js';

/** Finds out who calls and holds the route's policy against it. A route without a policy is a fault, not an open door. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    @Inject(ACTOR_SOURCE) private readonly actors: ActorSource,
  ) {}

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    const policy = this.reflector.get<Policy | undefined>(POLICY, execution.getHandler());
    if (!policy)
      throw new Error(`${execution.getClass().name}.${execution.getHandler().name} declares no access policy`);
    const http = execution.switchToHttp();
    const request = http.getRequest<Request>();
    const caller = await this.actors.callerOf(request.headers);
    const context = requestContext(request);
    if (caller) {
      context.actor = caller.actor;
      if (!request.headers['accept-language']) context.locale = caller.locale;
    }
    http.getResponse<Response>().vary('Accept-Language').setHeader('Content-Language', context.locale);
    const refusal = refusalFor(policy, caller?.actor) ?? keyRefusalOf(policy, caller?.actor, request);
    if (refusal) throw refusal;
    if (caller?.isRestricted && !mayStill(request)) throw new Refusal('processing_restricted');
    return true;
  }
}

function keyRefusalOf(policy: Policy, actor: Actor | undefined, request: Request): Refusal | undefined {
  return actor?.key && keyRefusal(policy, actor.key.scopes, request.method, request.path);
}

/** Who asked that their data be stored and nothing else reads, and looks after the account. */
const mayStill = ({ method, path }: Request): boolean =>
  method === 'GET' || method === 'HEAD' || /^\/api\/v1\/(me|auth)(\/|$)/.test(path);

/** Pure: why this caller may not come in at all; undefined when it may. */
export function refusalFor(policy: Policy, actor: Actor | undefined): Refusal | undefined {
  if (policy.who === 'public') return undefined;
  if (!actor) return new Refusal('unauthenticated');
  if (policy.who === 'signed_in') return undefined;
  const roles = policy.who === 'ministry' ? policy.roles : (policy.orMinistry ?? []);
  if (actor.ministryRoles.some((role) => roles.includes(role))) return undefined;
  if (policy.who === 'party') {
    if (actor.memberships.length > 0) return undefined;
    return new Refusal('forbidden', { needed: ['member of an organisation', ...roles].join(', ') });
  }
  return new Refusal('forbidden', { needed: roles.join(', ') });
}
