import type { Lift } from '../contract/made/Lift';
import type { Workout as Row } from '../contract/made/Workout';
import type { Workout } from '../log/trainingView';
import { oneOfEach } from '../reviews/oneRecord';
import { nameKey } from '../log/nameKey';
import { estimateOneRepMax } from '../science/oneRepMax';
import { toKg, type Load } from '../units/units';
import { isAssisted } from '../log/assistance';
import { estimatesBefore, recordsIn } from '../workout/records';

/** A set of a workout that is over. */
export interface DoneSet {
  readonly setId: string;
  readonly exerciseName: string;
  readonly exerciseId?: string;
  readonly setType: string;
  readonly load?: Load;
  readonly reps?: number;
  readonly rpe?: number;
  readonly durationSeconds?: number;
}

/** A workout that is over, as it was kept here or as the log has it. */
export interface DoneWorkout {
  readonly workoutId: string;
  readonly name?: string;
  readonly startedAt: string;
  readonly endedAt?: string;
  readonly sessionRpe?: number;
  /** Work sets the plan had; undefined where nothing was planned or it is not known any more. */
  readonly plannedSets?: number;
  readonly sets: readonly DoneSet[];
}

/** An exercise of the workout with its best set. */
export interface DoneExercise {
  readonly name: string;
  readonly exerciseId?: string;
  readonly sets: number;
  readonly best?: DoneSet;
}

/** A record of the workout, in kilograms. */
export interface DoneRecord {
  readonly name: string;
  readonly e1rmKg: number;
  readonly moreKg: number;
}

/** A workout in figures. Loads in kilograms. */
export interface Summary {
  readonly minutes?: number;
  readonly workSets: number;
  readonly tonnageKg: number;
  readonly exercises: readonly DoneExercise[];
  readonly records: readonly DoneRecord[];
  /** The latest workout of that name before it. */
  readonly last?: { readonly day: string; readonly tonnageKg: number; readonly workSets: number };
}

const isWork = ({ setType }: DoneSet) => setType !== 'WARMUP';

function tonnage({ exerciseName, exerciseId, load, reps }: DoneSet): number {
  if (load === undefined || isAssisted(exerciseName, exerciseId)) return 0;
  return Math.max(0, toKg(load)) * (reps ?? 0);
}

function estimate({ load, reps, rpe }: DoneSet): number {
  if (load === undefined || reps === undefined) return reps ?? 0;
  return estimateOneRepMax(toKg(load), reps, rpe ?? null)?.value ?? toKg(load);
}

/** @returns the exercises of a workout in order */
export function exercisesOf(sets: readonly DoneSet[]): readonly DoneExercise[] {
  const byName = new Map<string, DoneSet[]>();
  for (const set of sets.filter(isWork)) {
    const key = set.exerciseId ?? nameKey(set.exerciseName);
    byName.set(key, [...(byName.get(key) ?? []), set]);
  }
  return [...byName.values()].map((own) => ({
    name: own[0]?.exerciseName ?? '',
    exerciseId: own[0]?.exerciseId,
    sets: own.length,
    best: own.reduce((best, set) => (estimate(set) > estimate(best) ? set : best)),
  }));
}

/** What the server has worked out of a workout, and what the log has of its exercises while it has not. */
export interface Known {
  readonly row?: Row;
  /** In the order of {@link Summary.exercises}. */
  readonly lifts: readonly (Lift | null | undefined)[];
}

/** The records of a workout that the server has: of two methods that tell of the same lift, the first. */
function recordsOfRow({ records }: Row): readonly DoneRecord[] {
  return oneOfEach(records, ({ exercise }) => exercise).map(
    ({ exercise: name, e1rmKg, previousKg }) => ({ name, e1rmKg, moreKg: e1rmKg - previousKg }),
  );
}

/** Whether a row has every set, also those that ended up in the log last. */
function hasAll({ sets }: Row, done: DoneWorkout): boolean {
  const known = new Set(sets.map(({ setId }) => setId));
  return done.sets.every(({ setId }) => known.has(setId));
}

/** The records of a workout that has only just ended here. */
function recordsHere(done: DoneWorkout, lifts: Known['lifts']): readonly DoneRecord[] {
  return exercisesOf(done.sets).flatMap(({ name, exerciseId }, index) => {
    const own = done.sets.filter(
      (set) => set.exerciseId === exerciseId && nameKey(set.exerciseName) === nameKey(name),
    );
    const live = own.map((set) => ({ ...set, delivery: { state: 'acked' as const } }));
    const earlier = estimatesBefore(lifts[index], done.workoutId);
    const [setId, moreKg] = [...recordsIn(live, earlier)].at(-1) ?? [];
    const set = own.find((one) => one.setId === setId);
    return set === undefined || moreKg === undefined
      ? []
      : [{ name, e1rmKg: estimate(set), moreKg }];
  });
}

/**
 * @param log what is known of earlier workouts, newest first; last time comes from it
 * @param known records come from it
 */
export function summaryOf(done: DoneWorkout, log: readonly Workout[], known: Known): Summary {
  const row = known.row !== undefined && hasAll(known.row, done) ? known.row : undefined;
  const work = done.sets.filter(isWork);
  const [start, end] = [Date.parse(done.startedAt), Date.parse(done.endedAt ?? '')];
  const minutes = Math.round((end - start) / 60_000);
  const last = log.find(
    ({ workoutId, name, startedAt }) =>
      workoutId !== done.workoutId &&
      name !== undefined &&
      done.name !== undefined &&
      nameKey(name) === nameKey(done.name) &&
      Date.parse(startedAt) < start,
  );
  return {
    minutes: minutes >= 0 && minutes < 24 * 60 ? minutes : undefined,
    workSets: row?.workSets ?? work.length,
    tonnageKg: row?.tonnageKg ?? work.reduce((sum, set) => sum + tonnage(set), 0),
    exercises: exercisesOf(done.sets),
    records: row === undefined ? recordsHere(done, known.lifts) : recordsOfRow(row),
    last:
      last === undefined
        ? undefined
        : { day: last.day, tonnageKg: last.tonnageKg, workSets: last.workSets },
  };
}

/** @returns a workout of the log as one that is over */
export function doneWorkout(workout: Workout): DoneWorkout {
  const lastSet = workout.sets.at(-1);
  return {
    workoutId: workout.workoutId,
    name: workout.name,
    startedAt: workout.startedAt,
    endedAt: workout.completedAt ?? lastSet?.occurredAt,
    sessionRpe: workout.sessionRpe,
    sets: workout.sets,
  };
}

/** What is worth one sentence, the best news first. */
export type Sentence =
  | { readonly is: 'record'; readonly count: number }
  | { readonly is: 'more'; readonly moreKg: number }
  | { readonly is: 'planned' }
  | { readonly is: 'kept' };

/** @returns what to say of a workout: never a reproach */
export function sentenceOf(summary: Summary, plannedSets: number | undefined): Sentence {
  const { records, last, tonnageKg, workSets } = summary;
  if (records.length > 0) return { is: 'record', count: records.length };
  if (last !== undefined && last.tonnageKg > 0 && tonnageKg > last.tonnageKg) {
    return { is: 'more', moreKg: tonnageKg - last.tonnageKg };
  }
  if (plannedSets !== undefined && plannedSets > 0 && workSets >= plannedSets)
    return { is: 'planned' };
  return { is: 'kept' };
}
