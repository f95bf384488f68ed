import type { BaseUnit } from './unit-conversion.rules.js';

/** Truck freight counts at least this for every cubic metre: 4 m³ pay as one tonne (freight_params.csv). */
const VOLUMETRIC_KG_PER_M3 = 250;

interface Estimate {
  readonly kgPerUnit: number;
  readonly because: string;
}

/**
 * What one base unit weighs where the catalogue gives no way to know it: materials sold by area, length or piece.
 * Estimates for freight only, confidence E; no quantity is ever converted through them.
 */
export const ESTIMATED_UNIT_WEIGHTS: Readonly<Record<string, Estimate>> = {
  'NW-SF': { kgPerUnit: 0.063, because: '63 gsm laminate, as in the bill of materials of the coverall' },
  'SHT-PET': { kgPerUnit: 0.345, because: '0.25 mm × PET 1.38 kg/L' },
  'SHT-PVC': { kgPerUnit: 0.414, because: '0.3 mm × rigid PVC 1.38 kg/L' },
  'SHT-PC': { kgPerUnit: 1.2, because: '1 mm × polycarbonate 1.20 kg/L' },
  'IKM-LTH': { kgPerUnit: 1, because: '1.2 mm upper leather at about 0.85 kg/L' },
  'FAB-TAF': { kgPerUnit: 0.154, because: '1.5 m wide × 102.5 gsm, the middle of the plausible range' },
  'FAB-TC': { kgPerUnit: 0.255, because: '1.5 m wide × 170 gsm, the middle of the plausible range' },
  'FAB-COT': { kgPerUnit: 0.188, because: '1.5 m wide × 125 gsm, the middle of the plausible range' },
  'CMP-NOSE': { kgPerUnit: 0.0029, because: '0.3 g for the 105 mm of one mask' },
  'CMP-EAR': { kgPerUnit: 0.0007, because: '0.7 g/m, as in the bill of materials of the mask' },
  'CMP-ELA': { kgPerUnit: 0.006, because: '10 mm knitted elastic, about 6 g/m' },
  'CMP-FOAM': { kgPerUnit: 0.0225, because: '30 × 25 mm face shield strip × 30 kg/m³' },
  'CMP-TAPE': { kgPerUnit: 0.003, because: '20 mm × 150 gsm' },
  'CMP-VEL': { kgPerUnit: 0.01, because: '20 mm hook and loop, both sides, about 10 g/m' },
  'MED-TUBE': { kgPerUnit: 0.08, because: '22 mm breathing tube, about 80 g/m' },
  'CMP-VALVE': { kgPerUnit: 0.004, because: 'valve and diaphragm of one respirator' },
  'CMP-ZIP': { kgPerUnit: 0.02, because: '750 mm nylon coil' },
  'SAN-BTL': { kgPerUnit: 0.045, because: '1 L bottle with pump' },
  'PKG-IBOX': { kgPerUnit: 0.06, because: 'folding box of 50 masks or 100 gloves' },
  'PKG-CTN': { kgPerUnit: 0.6, because: 'corrugated carton of about 60 L' },
  'PKG-POLY': { kgPerUnit: 0.01, because: 'bag of one garment' },
  'MED-SOL': { kgPerUnit: 0.15, because: 'small gas valve' },
  'MED-SENS': { kgPerUnit: 0.02, because: 'board-mounted sensor' },
  'IKM-POU': { kgPerUnit: 0.008, because: 'stand-up pouch of 250 g' },
};

export interface WeighedMaterial {
  readonly code: string;
  readonly unit: BaseUnit;
  /** As packed, in kg/m³; for liquids the density. Null: taken as dense. */
  readonly bulkDensityKgPerM3: number | null;
}

/** Chargeable weight of one base unit, kg: max(kg, m³ × 250). Throws for a material whose unit weight nobody stated. */
export function chargeableKgPerUnit(material: WeighedMaterial): number {
  const kg = kgPerUnit(material);
  const { bulkDensityKgPerM3 } = material;
  const volumetric_kg = bulkDensityKgPerM3 === null ? 0 : (kg / bulkDensityKgPerM3) * VOLUMETRIC_KG_PER_M3;
  return Math.round(Math.max(kg, volumetric_kg) * 1e6) / 1e6;
}

function kgPerUnit({ code, unit, bulkDensityKgPerM3 }: WeighedMaterial): number {
  if (unit === 'kg') return 1;
  if (unit === 'L' && bulkDensityKgPerM3 !== null) return bulkDensityKgPerM3 / 1_000;
  const estimate = ESTIMATED_UNIT_WEIGHTS[code];
  if (!estimate) throw new Error(`${code} is sold by ${unit}: ESTIMATED_UNIT_WEIGHTS must say what one ${unit} weighs`);
  return estimate.kgPerUnit;
}
