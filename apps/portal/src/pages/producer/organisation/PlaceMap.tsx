import { geoMercator, geoPath } from 'd3-geo';
import { type PointerEvent, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { feature } from 'topojson-client';
import { useBoundaries } from '../../../api/maps';
import styles from './PlaceMap.module.css';

const [WIDTH, HEIGHT] = [960, 380];

interface PlaceMapProps {
  readonly point: { readonly lat: number; readonly lon: number } | undefined;
  readonly onPick?: (point: { lat: number; lon: number }) => void;
}

/** Where a place is among the provinces. A click picks a point; the figures beside it are the way without a mouse. */
export function PlaceMap({ point, onPick }: PlaceMapProps) {
  const { t } = useTranslation('producer');
  const boundaries = useBoundaries('provinces');
  const map = useMemo(() => {
    if (!boundaries.data) return undefined;
    const [object] = Object.values(boundaries.data.objects);
    const shapes = feature(boundaries.data, object);
    const projection = geoMercator().fitSize([WIDTH, HEIGHT], shapes);
    return { projection, outline: geoPath(projection)(shapes) ?? '' };
  }, [boundaries.data]);
  if (!map) return <div className={styles.map} />;
  const pick = (event: PointerEvent<SVGSVGElement>): void => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    const place: [number, number] = [
      ((event.clientX - left) / width) * WIDTH,
      ((event.clientY - top) / height) * HEIGHT,
    ];
    const found = map.projection.invert?.(place);
    if (found) onPick?.({ lat: rounded(found[1]), lon: rounded(found[0]) });
  };
  const spot = point && map.projection([point.lon, point.lat]);
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      className={styles.map}
      role="img"
      aria-label={t('facilities.map')}
      {...(onPick ? { onPointerUp: pick, 'data-pickable': '' } : {})}
    >
      <path d={map.outline} className={styles.land} />
      {spot && (
        <g transform={`translate(${spot[0]} ${spot[1]})`}>
          <circle r={14} className={styles.halo} />
          <circle r={6} className={styles.spot} />
        </g>
      )}
    </svg>
  );
}

/** Four places: eleven metres, more than a click can tell. */
const rounded = (degrees: number): number => Math.round(degrees * 10_000) / 10_000;
