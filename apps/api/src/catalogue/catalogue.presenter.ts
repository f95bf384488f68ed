import type {
  Material,
  MaterialAttribute,
  MaterialSheet,
  Port,
  Product,
  ProductComponent,
  ProductSheet,
  Province,
  Regency,
} from '#core/catalogue';
import type {
  MaterialAttributeDto,
  MaterialDto,
  MaterialSheetDto,
  ProductComponentDto,
  ProductDto,
  ProductSheetDto,
} from './catalogue.dto.js';
import type { PortDto, ProvinceDto, RegencyDto } from './geography.dto.js';

export const presentProvince = (row: Province): ProvinceDto => ({
  code: row.code,
  bpsCode: row.bpsCode,
  isoCode: row.isoCode,
  name: row.name,
  capital: row.capital,
  islandGroup: row.islandGroup,
  timeZone: row.timeZone,
  lat: row.lat,
  lon: row.lon,
  population: row.population,
});

export const presentRegency = (row: Regency): RegencyDto => ({
  code: row.code,
  provinceCode: row.provinceCode,
  kind: row.kind,
  name: row.name,
  fullName: row.fullName,
  lat: row.lat,
  lon: row.lon,
  landmass: row.landmass,
  population: row.population,
  bpsCode: row.bpsCode,
});

export const presentPort = (row: Port): PortDto => ({
  code: row.code,
  name: row.name,
  unlocode: row.unlocode,
  unlocodeVerified: row.unlocodeVerified,
  regencyCode: row.regencyCode,
  landmass: row.landmass,
  lat: row.lat,
  lon: row.lon,
  role: row.role,
  coordinateSource: row.coordinateSource,
});

export const presentMaterial = (row: Material): MaterialDto => ({
  code: row.code,
  family: row.family,
  grouping: row.grouping,
  nameId: row.nameId,
  nameEn: row.nameEn,
  aliases: row.aliases,
  hs6: row.hs6,
  kbli2020: row.kbli2020,
  kbli2025: row.kbli2025,
  unit: row.unit,
  altUnits: row.altUnits,
  bulkDensityKgPerM3: row.bulkDensityKgPerM3,
  chargeableKgPerUnit: row.chargeableKgPerUnit,
  shelfLifeMonths: row.shelfLifeMonths,
  hazard: row.hazard,
  importDependency2020: row.importDependency2020,
  confidence: row.confidence,
  note: row.note,
});

const presentAttribute = (row: MaterialAttribute): MaterialAttributeDto => ({
  code: row.code,
  nameId: row.nameId,
  nameEn: row.nameEn,
  datatype: row.datatype,
  unit: row.unit,
  options: row.options,
  plausibleMin: row.plausibleMin,
  plausibleMax: row.plausibleMax,
  required: row.required,
  matchRule: row.matchRule,
  tolerancePct: row.tolerancePct,
  testMethod: row.testMethod,
  thresholdNote: row.thresholdNote,
  confidence: row.confidence,
});

export const presentMaterialSheet = ({ material, attributes }: MaterialSheet): MaterialSheetDto => ({
  ...presentMaterial(material),
  attributes: attributes.map(presentAttribute),
});

export const presentProduct = (row: Product): ProductDto => ({
  code: row.code,
  grouping: row.grouping,
  nameId: row.nameId,
  nameEn: row.nameEn,
  hs6: row.hs6,
  kbli2020: row.kbli2020,
  standards: row.standards,
  packing: row.packing,
  unitWeightG: row.unitWeightG,
  unitWeightSource: row.unitWeightSource,
});

const presentComponent = (row: ProductComponent): ProductComponentDto => ({
  position: row.position,
  materialCode: row.materialCode,
  role: row.role,
  quantityPerUnit: row.quantityPerUnit,
  unit: row.unit,
  wastePct: row.wastePct,
  confidence: row.confidence,
  sourceNote: row.sourceNote,
});

export const presentProductSheet = ({ product, components }: ProductSheet): ProductSheetDto => ({
  ...presentProduct(product),
  components: components.map(presentComponent),
});
