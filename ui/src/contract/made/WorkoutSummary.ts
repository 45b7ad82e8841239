// Made by dev/contract.js; do not edit.
import { record, listOf, need, number, or, text, type Reader } from '../read';

/** A workout in a line. */
export interface WorkoutSummary {
  /** Identity. */
  readonly workoutId: string;
  /** Title. */
  readonly name?: string;
  /** Start. */
  readonly startedAt?: string;
  /** Local day of its first set. */
  readonly date: string;
  /** End. */
  readonly completedAt?: string;
  /** Work sets. */
  readonly workSets: number;
  /** Tonnage. */
  readonly tonnageKg: number;
  /** Names in order. */
  readonly exercises: readonly string[];
}

/** Reads it; undefined where it has no workoutId. */
export const readWorkoutSummary: Reader<WorkoutSummary> = record<WorkoutSummary>({
  workoutId: need(text),
  name: text,
  startedAt: text,
  date: or(text, ''),
  completedAt: text,
  workSets: or(number, 0),
  tonnageKg: or(number, 0),
  exercises: or(listOf(text), []),
});
