/**
 * Percent of the one-rep max along the RTS chart, half an RPE step apart.
 * Index 0 is a single at RPE 10.
 */
const RTS_CHART = [
  100, 97.8, 95.5, 93.9, 92.2, 90.7, 89.2, 87.8, 86.3, 85, 83.7, 82.4, 81.1, 79.9, 78.6, 77.4, 76.2,
  75.1, 73.9, 72.3, 70.7, 69.4, 68, 66.7, 65.3, 64, 62.6, 61.3, 59.9, 58.6, 57.4,
] as const;

/** Beyond this many reps no formula says anything useful about a single. */
const MAX_REPS = 12;
/** Past this index of the chart an estimate is shown but never counts as a record. */
const LOW_CONFIDENCE_INDEX = 22;

/** An estimated one-rep max. `value` has the unit of the load that went in. */
export interface OneRepMax {
  readonly value: number;
  readonly method: 'RTS' | 'EPLEY';
  readonly lowConfidence: boolean;
}

/** RPE as the chart reads it: rounded half up to halves, floored at 6. */
export function chartRpe(rpe: number): number {
  return Math.max(6, Math.floor(rpe * 2 + 0.5) / 2);
}

function chartIndex(reps: number, rpe: number): number {
  const index = 2 * (reps - 1 + 10 - chartRpe(rpe));
  return Math.min(RTS_CHART.length - 1, Math.max(0, index));
}

/**
 * Fraction (0..1) of the one-rep max that `reps` at `rpe` stand for.
 *
 * @param reps whole reps, 1 or more; above 12 the end of the chart applies
 * @param rpe reported exertion, above 0 to 10
 */
export function percentOfMax(reps: number, rpe: number): number {
  return (RTS_CHART[chartIndex(reps, rpe)] ?? 57.4) / 100;
}

/**
 * Estimates the one-rep max of a set: by the RTS chart when an RPE was reported, by Epley when not.
 *
 * @param load weight lifted, in any unit; the result has the same one
 * @param reps whole reps of the set
 * @param rpe reported exertion, or null when the athlete gave none
 * @returns null where no estimate is defined: no reps, more than 12, or no positive load
 */
export function estimateOneRepMax(
  load: number,
  reps: number,
  rpe: number | null,
): OneRepMax | null {
  if (!(load > 0) || !Number.isInteger(reps) || reps < 1 || reps > MAX_REPS) return null;
  if (rpe !== null && rpe > 0 && rpe <= 10) {
    const lowConfidence = chartIndex(reps, rpe) > LOW_CONFIDENCE_INDEX;
    return { value: load / percentOfMax(reps, rpe), method: 'RTS', lowConfidence };
  }
  const value = reps === 1 ? load : load * (1 + reps / 30);
  return { value, method: 'EPLEY', lowConfidence: false };
}
