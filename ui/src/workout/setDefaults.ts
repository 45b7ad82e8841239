import type { SetForm } from '../canvas/components/setlogger/setForm';
import { isSetType } from '../canvas/components/setlogger/setForm';
import type { LastSession } from '../state/athleteState';
import type { MassUnit } from '../units/units';
import type { Block } from './blocks';
import type { LiveSet } from './liveWorkout';

/** @returns the latest session of an exercise before a local day; null when there is none */
export function lastTime(
  sessions: readonly LastSession[],
  exerciseId: string | undefined,
  before: string,
): LastSession | null {
  const earlier = sessions.filter(({ day }) => day < before);
  return earlier.findLast((session) => session.exerciseId === exerciseId) ?? null;
}

/**
 * What the form of the next set starts with: the set before it in this workout, else the plan, else
 * the same set of last time. How hard it was is never guessed.
 */
export function nextForm(block: Block, last: LastSession | null, unit: MassUnit): SetForm {
  const working = block.sets.filter(({ setType }) => setType !== 'WARMUP');
  const before = working.findLast(({ delivery }) => delivery.state !== 'failed');
  const then = last?.sets.filter(({ setType }) => setType !== 'WARMUP')[working.length];
  const load = before?.load ?? block.plan?.load ?? then?.load;
  const reps = before?.reps ?? block.plan?.repRange?.[0] ?? then?.reps;
  return {
    exerciseName: block.name,
    exerciseId: block.exerciseId,
    load: load === undefined ? '' : String(load.value),
    unit: load?.unit ?? unit,
    reps: reps === undefined ? '' : String(reps),
    rpe: null,
    setType: 'WORKING',
    note: '',
  };
}

/** @returns the form of a set that is to be corrected */
export function formOf(set: LiveSet, unit: MassUnit): SetForm {
  return {
    exerciseName: set.exerciseName,
    exerciseId: set.exerciseId,
    load: set.load === undefined ? '' : String(set.load.value),
    unit: set.load?.unit ?? unit,
    reps: set.reps === undefined ? '' : String(set.reps),
    rpe: set.rpe ?? null,
    setType: isSetType(set.setType) ? set.setType : 'WORKING',
    note: set.note ?? '',
  };
}
