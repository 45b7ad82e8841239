import type { ReactNode } from 'react';
import styles from './Ring.module.css';

const RADIUS = 44;
const ROUND = 2 * Math.PI * RADIUS;

interface Props {
  /** Share of the ring that is filled, 0 to 1. */
  share: number;
  tone?: 'action' | 'good' | 'wait' | 'bad';
  /** What it shows, in words; without it the words inside say the same. */
  label?: string;
  children?: ReactNode;
}

/** A ring that fills up, with the figure it stands for inside. */
export function Ring({ share, tone = 'action', label, children }: Props) {
  const filled = Math.min(1, Math.max(0, share));
  return (
    <div className={styles.ring} data-tone={tone}>
      <svg
        viewBox="0 0 100 100"
        {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
      >
        <circle className={styles.track} cx={50} cy={50} r={RADIUS} />
        {filled > 0 && (
          <circle
            className={styles.fill}
            cx={50}
            cy={50}
            r={RADIUS}
            strokeDasharray={`${filled * ROUND} ${ROUND}`}
            transform="rotate(-90 50 50)"
          />
        )}
      </svg>
      <div className={styles.inside}>{children}</div>
    </div>
  );
}
