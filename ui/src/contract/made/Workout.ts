// Made by dev/contract.js; do not edit.
import { record, flag, listOf, need, number, or, text, type Reader } from '../read';
import { readExerciseRecord, type ExerciseRecord } from './ExerciseRecord';
import { readWorkoutSet, type WorkoutSet } from './WorkoutSet';

/** A workout as it stands, after corrections and removals. */
export interface Workout {
  readonly workoutId: string;
  readonly name?: string;
  /** Local day of its first set. */
  readonly date: string;
  readonly startedAt: string;
  readonly completedAt?: string;
  readonly imported: boolean;
  readonly sets: readonly WorkoutSet[];
  readonly workSets: number;
  readonly tonnageKg: number;
  readonly records: readonly ExerciseRecord[];
}

/** Reads it; undefined where it has no workoutId. */
export const readWorkout: Reader<Workout> = record<Workout>({
  workoutId: need(text),
  name: text,
  date: or(text, ''),
  startedAt: or(text, ''),
  completedAt: text,
  imported: or(flag, false),
  sets: or(listOf(readWorkoutSet), []),
  workSets: or(number, 0),
  tonnageKg: or(number, 0),
  records: or(listOf(readExerciseRecord), []),
});
