import { chartRpe, percentOfMax } from './oneRepMax';

const REFERENCE = 0.7;
const MAX_REPS = 30;
/** What a missing RPE is taken as. */
const ASSUMED_RPE = 8;

/**
 * What one set costs, in set stress units; the same formula as the server's `set-stress/1`:
 * `(pct / 0.70)² · (1 + 0.10 · (rpe − 6)) · (0.6 + 0.07 · min(reps, 30))`.
 *
 * @param reps whole reps; without any there is no stress
 * @param rpe above 0 to 10, rounded to halves and raised to 6; null when none was given
 */
export function setStress(reps: number, rpe: number | null): number {
  if (reps < 1) return 0;
  const effort = rpe ?? ASSUMED_RPE;
  const intensity = percentOfMax(reps, effort) / REFERENCE;
  const exertion = 1 + 0.1 * (chartRpe(effort) - 6);
  return intensity * intensity * exertion * (0.6 + 0.07 * Math.min(reps, MAX_REPS));
}
