import { Port, Province, Regency } from '../geography.entity.js';
import { flagOf, numberOf, oneOf, textOrNull } from './cells.js';
import { readCsv } from './data-folder.js';
import { dataset } from './dataset.js';

const WILAYAH = 'MIT, Copyright (c) 2017-2025 Cahya DSN';

/** The Suramadu bridge makes one road network of both. */
const landmassOf = (name: string): string => (name === 'Madura' ? 'Jawa' : name);

export const GEOGRAPHY_DATASETS = [
  dataset({
    name: 'provinces',
    entity: Province,
    edition: 'Kepmendagri 300.2.2-2430/2025',
    source: 'github.com/cahyadsn/wilayah @b7ad440a; BPS and ISO codes: general knowledge',
    licence: WILAYAH,
    rows: () =>
      readCsv('provinces.csv').map((row) => ({
        code: row.code,
        bpsCode: row.bps_code_2023,
        isoCode: row.iso_3166_2,
        name: row.name,
        capital: row.capital,
        islandGroup: row.island_group,
        timeZone: oneOf(row.timezone, ['WIB', 'WITA', 'WIT']),
        lat: numberOf(row.centroid_lat),
        lon: numberOf(row.centroid_lon),
        population: numberOf(row.population_2024),
      })),
  }),
  dataset({
    name: 'regencies',
    entity: Regency,
    edition: 'Kepmendagri 300.2.2-2430/2025',
    source:
      'github.com/cahyadsn/wilayah @b7ad440a; places: wilayah_boundaries @3c5a7960; BPS code: zakiego/Kode-Wilayah-Administrasi-Indonesia-Relasi-BPS-Kemendagri',
    licence: `${WILAYAH}; BPS code: facts without a stated licence`,
    rows: () =>
      readCsv('regencies.csv').map((row) => ({
        code: row.code,
        provinceCode: row.province_code,
        kind: oneOf(row.type, ['kabupaten', 'kota']),
        name: row.name,
        fullName: row.full_name,
        lat: numberOf(row.lat),
        lon: numberOf(row.lon),
        landmass: landmassOf(row.landmass),
        population: numberOf(row.population_2024),
        bpsCode: textOrNull(row.bps_code_2020),
      })),
  }),
  dataset({
    name: 'ports',
    entity: Port,
    edition: 'Dephub SIMPEL 2017, with additions',
    source:
      'github.com/zackad/pelabuhan-indonesia-geojson @7b8799ca (58), npm sea-ports 0.0.9 (1), general knowledge (15)',
    licence: 'MIT, Copyright (c) 2017 zackad; MIT, Copyright (c) 2016 marchah',
    rows: () =>
      readCsv('ports.csv').map((row) => ({
        code: row.port_code,
        name: row.name,
        unlocode: textOrNull(row.unlocode),
        unlocodeVerified: flagOf(row.unlocode_verified),
        regencyCode: row.regency_code,
        landmass: landmassOf(row.landmass),
        lat: numberOf(row.lat),
        lon: numberOf(row.lon),
        role: row.role,
        coordinateSource: row.coord_source,
      })),
  }),
] as const;
