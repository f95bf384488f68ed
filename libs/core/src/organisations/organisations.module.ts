import { Module } from '@nestjs/common';
import { ApiKeyCallers } from './api-key-callers.js';
import { ApiKeyService } from './api-key.service.js';
import { FacilityService } from './facility.service.js';
import { InvitationService } from './invitation.service.js';
import { MembershipSourceModule } from './membership-source.js';
import { MembershipService } from './membership.service.js';
import { OrganisationService } from './organisation.service.js';
import { RegistrationService } from './registration.service.js';
import { SuspensionService } from './suspension.service.js';

const SERVICES = [
  RegistrationService,
  OrganisationService,
  SuspensionService,
  FacilityService,
  MembershipService,
  InvitationService,
  ApiKeyService,
  ApiKeyCallers,
];

/** A higher room may provide ORGANISATION_SUSPENDED in a global module. */
@Module({ imports: [MembershipSourceModule], providers: SERVICES, exports: SERVICES })
export class OrganisationsModule {}
