import { Global, Inject, type MiddlewareConsumer, Module, type NestModule } from '@nestjs/common';
import { IdentityModule, IdentityService } from '#core/identity';
import { ENV, type Env } from '#core/platform';
import { ACTOR_SOURCE, type ActorSource } from '../http/index.js';
import { limitRate } from '../http/rate-limit.js';
import { AuthController } from './auth.controller.js';
import { MeController } from './me.controller.js';
import { forbidStorage } from './origin.middleware.js';
import { UsersController } from './users.controller.js';

/** Of a client's requests, this part may be about passwords, codes and letters: each costs a password hash. */
const AUTH_SHARE = 0.1;

/** Accounts; global because everybody's guard asks it who calls. */
@Global()
@Module({
  imports: [IdentityModule],
  controllers: [AuthController, MeController, UsersController],
  providers: [
    {
      provide: ACTOR_SOURCE,
      inject: [IdentityService],
      useFactory: (identity: IdentityService): ActorSource => ({
        callerOf: (headers) => identity.resolveActor(headers),
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
