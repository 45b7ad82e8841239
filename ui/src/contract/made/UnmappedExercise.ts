// Made by dev/contract.js; do not edit.
import { record, number, or, text, type Reader } from '../read';

/** A name without a catalogue exercise. */
export interface UnmappedExercise {
  /** Name. */
  readonly exerciseName: string;
  /** Work sets it hides. */
  readonly sets: number;
}

/** Reads it. */
export const readUnmappedExercise: Reader<UnmappedExercise> = record<UnmappedExercise>({
  exerciseName: or(text, ''),
  sets: or(number, 0),
});
