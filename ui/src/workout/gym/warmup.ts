import { plateStep, type MassUnit } from '../../units/units';

/** A set on the way to the work sets. */
export interface WarmupSet {
  readonly load: number;
  readonly reps: number;
}

/**
 * Shares of the working load and reps of each, the ramp found in most strength programs: enough
 * to feel the groove, too little to tire.
 */
const RAMP = [
  { share: 0.4, reps: 8 },
  { share: 0.6, reps: 5 },
  { share: 0.75, reps: 3 },
  { share: 0.9, reps: 1 },
] as const;

/**
 * The warm-up to a working load: rising, each a load the plates can make, none as heavy as the
 * work, the lightest no lighter than the bar.
 *
 * @param work working load, in `unit`
 * @param bar the lightest possible load, in `unit`
 * @returns no set where the work is not heavier than the bar
 */
export function warmupRamp(work: number, bar: number, unit: MassUnit): readonly WarmupSet[] {
  if (!(work > bar)) return [];
  const step = plateStep(unit);
  const sets: WarmupSet[] = bar > 0 ? [{ load: bar, reps: 10 }] : [];
  for (const { share, reps } of RAMP) {
    const load = Math.round((work * share) / step) * step;
    const before = sets.at(-1)?.load ?? 0;
    if (load > before && load < work) sets.push({ load, reps });
  }
  return sets;
}
