export {
  type AttributeSpec,
  type AttributeValues,
  type CheckedValues,
  checkAttributeValues,
} from './attribute.rules.js';
export { CatalogueModule } from './catalogue.module.js';
export { CatalogueService, type MaterialQuery, type MaterialSheet, type ProductSheet } from './catalogue.service.js';
export { chargeableKgPerUnit } from './chargeable-weight.rules.js';
export {
  type AttributeConstraint,
  type CheckedConstraints,
  checkConstraints,
  defaultConstraint,
} from './constraint.rules.js';
export * from './geography.entity.js';
export { GeographyService, type RegencyQuery } from './geography.service.js';
export { type LoadedDataset, loadReferenceData } from './load/load-reference-data.js';
export * from './material.entity.js';
export * from './product.entity.js';
export * from './reference.entity.js';
export { type KbliEdition, type KbliQuery, ReferenceService } from './reference.service.js';
export {
  BASE_UNITS,
  type BaseUnit,
  type ConvertibleMaterial,
  convertQuantity,
  STATED_UNITS,
  type StatedUnit,
} from './unit-conversion.rules.js';
