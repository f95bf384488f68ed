export * from './facility.entity.js';
export type { FacilityFields } from './facility.rules.js';
export {
  type FacilityDetail,
  type FacilityPatch,
  type FacilityRow,
  FacilityService,
  type NewFacility,
} from './facility.service.js';
export { type InvitationState, invitationState } from './invitation.rules.js';
export { InvitationService } from './invitation.service.js';
export * from './membership.entity.js';
export { type Member, MembershipService } from './membership.service.js';
export { nameKeyOf } from './name-key.rules.js';
export { refuseSuspended } from './organisation-access.js';
export type { OrganisationDetail, OrganisationRow } from './organisation-detail.js';
export * from './organisation.entity.js';
export { isIkm, type OrganisationFields, organisationMovesFrom } from './organisation.rules.js';
export { type OrganisationPatch, type OrganisationQuery, OrganisationService } from './organisation.service.js';
export { OrganisationsModule } from './organisations.module.js';
export { distance_km } from './place.rules.js';
export { type NewOrganisation, RegistrationService } from './registration.service.js';
export { ORGANISATION_SUSPENDED, type OrganisationSuspendedListener, SuspensionService } from './suspension.service.js';
