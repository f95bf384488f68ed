import type { Dto } from '../../api/client';

/** Most urgent first. */
export const CLASSES = [5, 4, 3, 2, 1] as const;
export type PriorityClass = (typeof CLASSES)[number];

type ClassWeights = Dto<'PolicyDto'>['classWeights'];

export const weightOf = ({ classWeights }: { readonly classWeights: ClassWeights }, priority: PriorityClass): number =>
  classWeights[`priority${priority}`];
