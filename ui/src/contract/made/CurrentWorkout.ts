// Made by dev/contract.js; do not edit.
import { record, listOf, need, or, text, type Reader } from '../read';
import { readPerformedSet, type PerformedSet } from './PerformedSet';

/** The workout that is going on. */
export interface CurrentWorkout {
  /** Identity. */
  readonly workoutId: string;
  /** Title. */
  readonly name?: string;
  /** Start. */
  readonly startedAt: string;
  /** Sets so far. */
  readonly sets: readonly PerformedSet[];
}

/** Reads it; undefined where it has no workoutId. */
export const readCurrentWorkout: Reader<CurrentWorkout> = record<CurrentWorkout>({
  workoutId: need(text),
  name: text,
  startedAt: or(text, ''),
  sets: or(listOf(readPerformedSet), []),
});
