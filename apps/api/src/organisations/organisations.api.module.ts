import { Module } from '@nestjs/common';
import { OrganisationsModule } from '#core/organisations';
import { ApiKeysController } from './api-keys.controller.js';
import { FacilitiesController } from './facilities.controller.js';
import { InvitationsController } from './invitations.controller.js';
import { MembersController } from './members.controller.js';
import { OrganisationsController } from './organisations.controller.js';

@Module({
  imports: [OrganisationsModule],
  controllers: [
    OrganisationsController,
    FacilitiesController,
    MembersController,
    InvitationsController,
    ApiKeysController,
  ],
})
export class OrganisationsApiModule {}
