import { Global, Inject, type MiddlewareConsumer, Module, type NestModule } from '@nestjs/common';
import { IdentityModule, IdentityService } from '#core/identity';
import { ApiKeyCallers, OrganisationsModule } from '#core/organisations';
import { ENV, type Env } from '#core/platform';
import { ACTOR_SOURCE, type ActorSource } from '../http/index.js';
import { limitRate } from '../http/rate-limit.js';
import { AuthController } from './auth.controller.js';
import { MeController } from './me.controller.js';
import { forbidStorage } from './origin.middleware.js';
import { UsersController } from './users.controller.js';

/** Of a client's requests, this part may be about passwords, codes and letters: each costs a password hash. */
const AUTH_SHARE = 0.1;

/** A program may no more than the person in whose name it acts. */
async function programOf(
  token: string,
  identity: IdentityService,
  keys: ApiKeyCallers,
): ReturnType<ActorSource['callerOf']> {
  const caller = await keys.callerOf(token);
  if (!caller?.actor.userId) return null;
  return { ...caller, isRestricted: await identity.isRestricted(caller.actor.userId) };
}

/** Accounts; global because everybody's guard asks it who calls. */
@Global()
@Module({
  imports: [IdentityModule, OrganisationsModule],
  controllers: [AuthController, MeController, UsersController],
  providers: [
    {
      provide: ACTOR_SOURCE,
      inject: [IdentityService, ApiKeyCallers],
      useFactory: (identity: IdentityService, keys: ApiKeyCallers): ActorSource => ({
        callerOf: (headers) => {
          const { authorization } = headers;
          // Who sends a key means the key, whatever cookie comes with it.
          if (authorization === undefined) return identity.resolveActor(headers);
          return programOf(authorization.replace(/^Bearer +/i, ''), identity, keys);
        },
      }),
    },
  ],
  exports: [ACTOR_SOURCE],
})
export class IdentityApiModule implements NestModule {
  constructor(@Inject(ENV) private readonly env: Env) {}

  configure(consumer: MiddlewareConsumer): void {
    const { ratePerMinute } = this.env;
    consumer.apply(forbidStorage).forRoutes(AuthController, MeController, UsersController);
    consumer.apply(limitRate(Math.max(10, Math.floor(ratePerMinute * AUTH_SHARE)))).forRoutes(AuthController);
  }
}
