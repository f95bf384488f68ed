import { weekOfDate } from '#contracts';
import type { ComparedRuns, DifferenceRecord, MaterialPriceRecord, OneMoreRecord, PairRecord } from '#core/matching';
import type { Actor } from '#core/platform';
import type { ComparisonDto, DifferenceDto, MaterialPriceDto, OneMoreListDto, WhatIfPairDto } from './findings.dto.js';
import { presentRun } from './runs.presenter.js';

type Named = Omit<WhatIfPairDto, 'quantity' | 'unitPrice' | 'unitFreight' | 'firstWeek' | 'lastWeek'>;

const presentParties = (pair: Named): Named => ({
  offerId: pair.offerId,
  producerId: pair.producerId,
  producerName: pair.producerName,
  requestLineId: pair.requestLineId,
  requestId: pair.requestId,
  requestNumber: pair.requestNumber,
  manufacturerId: pair.manufacturerId,
  manufacturerName: pair.manufacturerName,
  materialCode: pair.materialCode,
  unit: pair.unit,
});

export const presentPair = (pair: PairRecord): WhatIfPairDto => ({
  ...presentParties(pair),
  quantity: pair.quantity,
  unitPrice: pair.unitPrice,
  unitFreight: pair.unitFreight,
  firstWeek: weekOfDate(pair.firstWeek),
  lastWeek: weekOfDate(pair.lastWeek),
});

export const presentMaterialPrice = ({ highestWeek, ...price }: MaterialPriceRecord): MaterialPriceDto => ({
  ...price,
  highestWeek: weekOfDate(highestWeek),
});

export const presentOneMore = (records: readonly OneMoreRecord[]): OneMoreListDto => ({
  items: records.map(({ week, ...record }) => ({ ...record, week: weekOfDate(week) })),
});

export const presentComparison = ({ before, after, comparison }: ComparedRuns, viewer: Actor): ComparisonDto => ({
  state: comparison.state,
  before: presentRun(before, viewer),
  after: presentRun(after, viewer),
  summary: comparison.summary,
  error: comparison.error,
  askedAt: comparison.askedAt.toISOString(),
});

export const presentDifference = (difference: DifferenceRecord): DifferenceDto => ({
  ...presentParties(difference),
  before: difference.before,
  after: difference.after,
  because: difference.because,
  fields: difference.detail.fields ?? [],
  other: difference.detail.other ?? null,
});
