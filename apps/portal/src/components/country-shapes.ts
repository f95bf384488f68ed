import {
  type ExtendedFeature,
  type ExtendedFeatureCollection,
  type GeoGeometryObjects,
  type GeoProjection,
  geoMercator,
  geoPath,
} from 'd3-geo';
import { feature } from 'topojson-client';

type Topology = Parameters<typeof feature>[0];
type Place = readonly [lon: number, lat: number];
type Province = ExtendedFeature<GeoGeometryObjects, { code: string; name: string }>;

export interface ProvinceShape {
  readonly code: string;
  readonly name: string;
  /** SVG path in pixels. */
  readonly d: string;
}

export interface Country {
  readonly provinces: readonly ProvinceShape[];
  readonly height: number;
  /** Degrees → pixels. */
  readonly at: (place: Place) => readonly [x: number, y: number];
}

/** The whole country is 2.6 times as wide as high. */
const RATIO = 0.385;
/** A part of it is mostly Java, a long strip. */
const PART_RATIO = 0.36;
const PADDING_PX = 36;
/** A part smaller than this would show no coast that anybody knows. */
const LEAST_SPAN_DEGREES = { lon: 5, lat: 2 };

/** The provinces drawn into `width` pixels: all of them, or the part around some places. */
export function countryOf(topology: Topology, width: number, around: readonly Place[] = []): Country {
  const all = feature(topology, 'provinces') as unknown as ExtendedFeatureCollection<Province>;
  const isPart = around.length > 0;
  const height = Math.round(width * (isPart ? PART_RATIO : RATIO));
  const projection = geoMercator();
  if (isPart) fitPart(projection, around, width, height);
  else projection.fitExtent(frame(width, height, 2), all);
  const draw = geoPath(projection).digits(1);
  return {
    height,
    at: (place) => projection([...place]) ?? [0, 0],
    provinces: all.features.map((province) => ({
      code: province.properties.code,
      name: province.properties.name,
      d: draw(province) ?? '',
    })),
  };
}

const frame = (width: number, height: number, padding: number): [[number, number], [number, number]] => [
  [padding, padding],
  [width - padding, height - padding],
];

function fitPart(projection: GeoProjection, around: readonly Place[], width: number, height: number): void {
  const [west, east] = widened(
    around.map(([lon]) => lon),
    LEAST_SPAN_DEGREES.lon,
  );
  const [south, north] = widened(
    around.map(([, lat]) => lat),
    LEAST_SPAN_DEGREES.lat,
  );
  const corners: GeoGeometryObjects = {
    type: 'MultiPoint',
    coordinates: [
      [west, south],
      [east, north],
    ],
  };
  projection.fitExtent(frame(width, height, PADDING_PX), corners).clipExtent([
    [0, 0],
    [width, height],
  ]);
}

function widened(values: readonly number[], least: number): readonly [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const missing = Math.max(0, least - (high - low)) / 2;
  return [low - missing, high + missing];
}

/** A bow between two points, bent to the left of its way, so that there and back are two lines. */
export function bow([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): string {
  const bend = 0.18;
  const [x, y] = [(x1 + x2) / 2 + (y2 - y1) * bend, (y1 + y2) / 2 - (x2 - x1) * bend];
  const text = (value: number): string => value.toFixed(1);
  return `M${text(x1)} ${text(y1)}Q${text(x)} ${text(y)} ${text(x2)} ${text(y2)}`;
}

/** Marks that would lie upon each other stand beside each other. */
export function spread(
  places: readonly (readonly [number, number])[],
  size_px: number,
): readonly (readonly [number, number])[] {
  const placed: (readonly [number, number])[] = [];
  for (const [x, y] of places) {
    let shifted: readonly [number, number] = [x, y];
    const isTaken = (): boolean => placed.some(([a, b]) => Math.hypot(a - shifted[0], b - shifted[1]) < size_px);
    for (let step = 1; isTaken() && step < 40; step++) {
      // Around the place in rings of six.
      const angle = (step * Math.PI) / 3;
      const reach = size_px * Math.ceil(step / 6);
      shifted = [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach];
    }
    placed.push(shifted);
  }
  return placed;
}

export const STEPS = [1, 2, 3, 4, 5] as const;

/** Upper ends of five classes of equal width, from 0 to a round number above the highest value. */
export function classEnds(values: Iterable<number>): readonly number[] {
  const highest = Math.max(0, ...values);
  if (highest === 0) return STEPS.map(() => 0);
  const width = highest / STEPS.length;
  const magnitude = 10 ** Math.floor(Math.log10(width));
  const round = [1, 2, 2.5, 5, 10].map((factor) => factor * magnitude).find((candidate) => candidate >= width)!;
  return STEPS.map((step) => step * round);
}

/** 1 to 5; 0 where there is nothing. */
export const classOf = (value: number, ends: readonly number[]): number =>
  value <= 0 ? 0 : ends.findIndex((end) => value <= end) + 1;
