import { useTranslation } from 'react-i18next';
import { formatLoad, formatNumber } from '../../i18n/format';
import type { MassUnit } from '../../units/units';
import { loadBar, PLATES } from './plates';
import styles from './PlateBar.module.css';

const SLEEVE = 26;
const MIDDLE = 50;
const HEIGHT = 100;

/** How high (px) and wide a plate is drawn, and in which colour, by its share of the heaviest. */
function look(plate: number, unit: MassUnit): { height: number; width: number; colour: string } {
  const place = PLATES[unit].indexOf(plate);
  const heights = [96, 96, 84, 68, 52, 42, 34];
  const widths = [15, 13, 12, 11, 9, 8, 7];
  const colours = ['25', '20', '15', '10'];
  return {
    height: heights[place] ?? 34,
    width: widths[place] ?? 7,
    colour: `var(--plate-${colours[place] ?? 'small'})`,
  };
}

/** One end of the bar with its plates as they are put on, the heaviest first. */
export function PlateBar({ load, bar, unit }: { load: number; bar: number; unit: MassUnit }) {
  const { t } = useTranslation();
  const loading = loadBar(load, bar, PLATES[unit]);
  if (loading === null) return <p className="quiet">{t('workout.plates.barTooHeavy')}</p>;
  const { side, missing } = loading;
  const words =
    side.length === 0
      ? t('workout.plates.empty')
      : t('workout.plates.side', { plates: side.map((one) => formatNumber(one, 2)).join(' + ') });
  const drawn = side.reduce<{ plate: number; x: number }[]>((all, plate) => {
    const before = all.at(-1);
    const x = before === undefined ? SLEEVE : before.x + look(before.plate, unit).width + 2;
    return [...all, { plate, x }];
  }, []);
  return (
    <figure className={styles.figure} data-testid="plates">
      <svg viewBox={`0 0 190 ${HEIGHT}`} className={styles.bar} aria-hidden="true">
        <rect className={styles.metal} x={0} y={MIDDLE - 4} width={SLEEVE - 8} height={8} />
        <rect
          className={styles.metal}
          x={SLEEVE - 8}
          y={MIDDLE - 11}
          width={6}
          height={22}
          rx={2}
        />
        <rect
          className={styles.metal}
          x={SLEEVE - 2}
          y={MIDDLE - 6}
          width={160}
          height={12}
          rx={3}
        />
        {drawn.map(({ plate, x }, index) => {
          const { height, width, colour } = look(plate, unit);
          return (
            <rect
              key={index}
              x={x}
              y={MIDDLE - height / 2}
              width={width}
              height={height}
              rx={3}
              fill={colour}
            />
          );
        })}
      </svg>
      <figcaption>
        {words}
        {missing > 0 && (
          <span className="tone-wait">
            {' '}
            {t('workout.plates.missing', { load: formatLoad({ value: missing, unit }) })}
          </span>
        )}
      </figcaption>
    </figure>
  );
}
