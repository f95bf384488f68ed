import type { useTranslation } from 'react-i18next';

type Translate = ReturnType<typeof useTranslation<'manufacturer'>>['t'];

/** Names of the API for the terms of a line → keys of their labels. */
const LABELS = {
  materialCode: 'line.material',
  constraints: 'line.grade',
  quantity: 'line.quantity',
  facilityId: 'line.destination',
  earliestWeek: 'line.earliest',
  latestWeek: 'line.latest',
  maxUnitPrice: 'line.maxUnitPrice',
  priority: 'line.priority',
  priorityGround: 'line.ground',
  maxSuppliers: 'line.maxSuppliers',
  minPerSupplier: 'line.minPerSupplier',
  maxShare: 'line.maxShare',
  allOrNothing: 'line.allOrNothing',
  certificates: 'line.certificates',
  minLevel: 'line.minLevel',
  minLocalContent: 'line.minLocalContent',
} as const;

export const fieldLabel = (field: string, t: Translate): string =>
  Object.hasOwn(LABELS, field) ? t(LABELS[field as keyof typeof LABELS]) : field;
