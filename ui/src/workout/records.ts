import type { Lift } from '../contract/made/Lift';
import { estimateOneRepMax, type OneRepMax } from '../science/oneRepMax';
import { toKg } from '../units/units';
import type { LiveSet } from './liveWorkout';

/** What a set has to beat: confident estimates of one exercise, in kilograms. */
type Estimate = Pick<OneRepMax, 'method' | 'value'>;

/** Whether the estimates of a lift are those of the loads that were entered: where the body is moved too, they are not. */
function isOfLoads({ best }: Lift): boolean {
  return best.every(({ e1rmKg, load, reps, rpe }) => {
    const own = load === undefined ? null : estimateOneRepMax(toKg(load), reps, rpe ?? null);
    return own !== null && Math.abs(own.value - e1rmKg) < 1e-6;
  });
}

/**
 * @param lift the exercise as the log has it; null where it was never trained, undefined until that is known
 * @param except the workout that is going on
 * @returns its confident estimates of other workouts; null where they are not known, or the body is part of the load, which
 *   a set of this moment cannot tell
 */
export function estimatesBefore(
  lift: Lift | null | undefined,
  except: string,
): readonly Estimate[] | null {
  if (lift === null) return [];
  if (lift === undefined || !isOfLoads(lift)) return null;
  return lift.days.flatMap(({ workoutId, method, e1rmKg }) =>
    workoutId === except ? [] : [{ method, value: e1rmKg }],
  );
}

function estimateOf({ load, reps, rpe, setType }: LiveSet): OneRepMax | null {
  if (setType === 'WARMUP' || load === undefined || reps === undefined) return null;
  const estimate = estimateOneRepMax(toKg(load), reps, rpe ?? null);
  return estimate === null || estimate.lowConfidence ? null : estimate;
}

/**
 * The sets that beat every earlier confident estimate of their method, with the one they beat. The
 * first of a method is no record, and a refused set none either.
 *
 * @param sets of one exercise in this workout, in order
 * @returns by set id, kilograms over the best before
 */
export function recordsIn(
  sets: readonly LiveSet[],
  earlier: readonly Estimate[] | null,
): ReadonlyMap<string, number> {
  const records = new Map<string, number>();
  if (earlier === null) return records;
  const best = new Map<string, number>();
  const take = ({ method, value }: Estimate) =>
    best.set(method, Math.max(value, best.get(method) ?? 0));
  earlier.forEach(take);
  for (const set of sets) {
    const estimate = set.delivery.state === 'failed' ? null : estimateOf(set);
    if (estimate === null) continue;
    const before = best.get(estimate.method);
    if (before !== undefined && estimate.value > before + 1e-6) {
      records.set(set.setId, estimate.value - before);
    }
    take(estimate);
  }
  return records;
}
