import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBoundaries } from '../api/maps';
import { bow, classEnds, classOf, countryOf, spread, STEPS } from './country-shapes';
import styles from './CountryMap.module.css';
import { Button } from './Button';
import { Table } from './DataTable';
import { Loaded } from './states';

export interface MapFill {
  /** What is counted: stands above the legend and over the column. */
  readonly title: string;
  /** By Kemendagri code of the province; provinces that are not named are left blank. */
  readonly values: ReadonlyMap<string, number>;
  readonly text: (value: number) => string;
}

export interface MapPoint {
  readonly key: string;
  readonly lon: number;
  readonly lat: number;
  /** Two signs at most: stands in the mark, and leads to the row that it stands for. */
  readonly mark: string;
  readonly text: string;
  /** Where things go is a square, where they come from a circle. */
  readonly kind: 'origin' | 'destination';
}

export interface MapArc {
  readonly key: string;
  /** Keys of points. */
  readonly from: string;
  readonly to: string;
  readonly text: string;
  /** 0 to 1: how thick. */
  readonly weight: number;
}

interface CountryMapProps {
  /** What the map shows, in a sentence. */
  readonly label: string;
  readonly fill?: MapFill;
  readonly points?: readonly MapPoint[];
  readonly arcs?: readonly MapArc[];
  /** Come closer to the points. */
  readonly isClose?: boolean;
  /** A province was chosen, on the map or in the table. */
  readonly onProvince?: (code: string) => void;
}

/** Provinces of the country, shaded by a figure, with places and what flows between them; the same as a table below. */
export function CountryMap(props: CountryMapProps) {
  const boundaries = useBoundaries('provinces');
  return <Loaded query={boundaries}>{(topology) => <Drawn {...props} topology={topology} />}</Loaded>;
}

type Topology = Parameters<typeof countryOf>[0];

function Drawn({ topology, ...props }: CountryMapProps & { readonly topology: Topology }) {
  const { label, fill, points = [], arcs = [], isClose = false, onProvince } = props;
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const around = isClose ? points.map(({ lon, lat }) => [lon, lat] as const) : [];
  const key = JSON.stringify(around);
  const country = useMemo(
    () => (width > 0 ? countryOf(topology, width, JSON.parse(key) as typeof around) : undefined),
    [topology, width, key],
  );
  const ends = useMemo(() => classEnds(fill?.values.values() ?? []), [fill]);
  return (
    <figure className={styles.figure}>
      <div ref={frame} className={styles.frame}>
        {country && (
          <svg width={width} height={country.height} role="img" aria-label={label}>
            {country.provinces.map(({ code, name, d }) => {
              const value = fill?.values.get(code);
              return (
                <path
                  key={code}
                  d={d}
                  className={styles.province}
                  data-step={value === undefined ? undefined : classOf(value, ends)}
                  data-pressable={onProvince ? '' : undefined}
                  onClick={onProvince && (() => onProvince(code))}
                >
                  <title>{value === undefined ? name : `${name}: ${fill!.text(value)}`}</title>
                </path>
              );
            })}
            <Marks country={country} points={points} arcs={arcs} />
          </svg>
        )}
      </div>
      <figcaption className={styles.caption}>
        {fill && <Legend fill={fill} ends={ends} />}
        <AsTable {...props} names={new Map(country?.provinces.map(({ code, name }) => [code, name]))} />
      </figcaption>
    </figure>
  );
}

const MARK_PX = 20;
const THICKEST_PX = 5;

interface MarksProps {
  readonly country: ReturnType<typeof countryOf>;
  readonly points: readonly MapPoint[];
  readonly arcs: readonly MapArc[];
}

function Marks({ country, points, arcs }: MarksProps) {
  const places = spread(
    points.map(({ lon, lat }) => country.at([lon, lat])),
    MARK_PX,
  );
  const placeOf = new Map(points.map(({ key }, index) => [key, places[index]]));
  return (
    <>
      {arcs.map(({ key, from, to, text, weight }) => (
        <path
          key={key}
          d={bow(placeOf.get(from)!, placeOf.get(to)!)}
          className={styles.arc}
          strokeWidth={1.25 + weight * (THICKEST_PX - 1.25)}
        >
          <title>{text}</title>
        </path>
      ))}
      {points.map(({ key, mark, text, kind }, index) => (
        <g key={key} transform={`translate(${places[index].join(' ')})`} className={styles[kind]}>
          <title>{text}</title>
          {kind === 'origin' ? (
            <circle r={MARK_PX / 2 - 1} />
          ) : (
            <rect x={1 - MARK_PX / 2} y={1 - MARK_PX / 2} width={MARK_PX - 2} height={MARK_PX - 2} />
          )}
          <text dy="0.35em" textAnchor="middle">
            {mark}
          </text>
        </g>
      ))}
    </>
  );
}

function Legend({ fill, ends }: { readonly fill: MapFill; readonly ends: readonly number[] }) {
  const { t } = useTranslation();
  if (ends.at(-1) === 0) return null;
  return (
    <div className={styles.legend}>
      <span>{fill.title}</span>
      <ul className={styles.steps}>
        {STEPS.map((step, index) => (
          <li key={step}>
            <span className={styles.swatch} data-step={step} />
            {t('map.upTo', { value: fill.text(ends[index]) })}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface Row {
  readonly key: string;
  readonly name: ReactNode;
  readonly value: ReactNode;
}

/** Closed at first: for those who do not see the map, and for those who want the figures. */
function AsTable({ fill, arcs, onProvince, names }: CountryMapProps & { readonly names: Map<string, string> }) {
  const { t } = useTranslation();
  const byValue = [...(fill?.values ?? [])].toSorted(([, a], [, b]) => b - a);
  const provinces: Row[] = byValue.map(([code, value]) => ({
    key: code,
    value: fill!.text(value),
    name: onProvince ? (
      <Button kind="quiet" size="s" onPress={() => onProvince(code)}>
        {names.get(code) ?? code}
      </Button>
    ) : (
      (names.get(code) ?? code)
    ),
  }));
  const ways = arcs ?? [];
  if (provinces.length + ways.length === 0) return null;
  return (
    <details className={styles.table}>
      <summary>{t('map.asTable')}</summary>
      {provinces.length > 0 && (
        <Table
          caption={fill!.title}
          rows={provinces}
          rowKey={({ key }) => key}
          columns={[
            { key: 'name', header: t('map.province'), cell: ({ name }) => name },
            { key: 'value', header: fill!.title, cell: ({ value }) => value, align: 'end' },
          ]}
        />
      )}
      {ways.length > 0 && (
        <ul className="small">
          {ways.map(({ key, text }) => (
            <li key={key}>{text}</li>
          ))}
        </ul>
      )}
    </details>
  );
}

/** Pixels: text and marks on the map keep their size on every screen. */
function useWidth(of: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!of.current) return undefined;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry.contentRect.width)));
    observer.observe(of.current);
    return () => observer.disconnect();
  }, [of]);
  return width;
}
