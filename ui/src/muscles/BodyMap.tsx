import { BACK, FRONT, OUTLINE, type Shape } from './figure';
import styles from './BodyMap.module.css';

const STEPS = 4;

/** @returns 0 for nothing, else 1 to 4 as a share of the most */
export function shade(sets: number, most: number): number {
  if (!(sets > 0) || !(most > 0)) return 0;
  return Math.min(STEPS, Math.max(1, Math.ceil((sets / most) * STEPS)));
}

interface Props {
  /** Sets by muscle (snake case). */
  sets: ReadonlyMap<string, number>;
  /** What it shows, in words; without it the map is decoration beside words that say the same. */
  label?: string;
  className?: string;
}

function Half({
  shapes,
  sets,
  most,
}: {
  shapes: readonly Shape[];
  sets: Props['sets'];
  most: number;
}) {
  return (
    <>
      <path className={styles.outline} d={OUTLINE} />
      {shapes.map(({ muscle, d }) => (
        <path key={muscle} d={d} className={styles[`shade${shade(sets.get(muscle) ?? 0, most)}`]} />
      ))}
    </>
  );
}

/** The body from front and back; the more sets a muscle had, the stronger its colour. */
export function BodyMap({ sets, label, className }: Props) {
  const most = Math.max(0, ...sets.values());
  return (
    <svg
      viewBox="0 0 250 246"
      className={`${styles.map} ${className ?? ''}`}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {[FRONT, BACK].map((shapes, side) => (
        <g key={side} transform={`translate(${side * 130} 0)`}>
          <Half shapes={shapes} sets={sets} most={most} />
          <g transform="matrix(-1 0 0 1 120 0)">
            <Half shapes={shapes} sets={sets} most={most} />
          </g>
        </g>
      ))}
    </svg>
  );
}
