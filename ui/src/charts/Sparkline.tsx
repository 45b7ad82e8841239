import styles from './Sparkline.module.css';

const WIDTH = 100;
const HEIGHT = 28;
const EDGE = 3;

/** @returns the points of a line through values, left to right, in a box of 100 by 28; empty for less than two */
export function sparkPoints(values: readonly number[]): string {
  if (values.length < 2) return '';
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const span = high - low || 1;
  return values
    .map((value, index) => {
      const x = EDGE + (index / (values.length - 1)) * (WIDTH - 2 * EDGE);
      const y = HEIGHT - EDGE - ((value - low) / span) * (HEIGHT - 2 * EDGE);
      return `${x.toFixed(1)},${y.toFixed(1)}`;
    })
    .join(' ');
}

/** A line as small as a word, beside the words that say the same. */
export function Sparkline({ values }: { values: readonly number[] }) {
  const points = sparkPoints(values);
  if (points === '') return null;
  const [x, y] = (points.split(' ').at(-1) ?? '').split(',');
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={styles.spark} aria-hidden="true">
      <polyline points={points} />
      <circle cx={x} cy={y} r={3} />
    </svg>
  );
}
