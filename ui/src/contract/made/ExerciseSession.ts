// Made by dev/contract.js; do not edit.
import { record, listOf, need, or, text, type Reader } from '../read';
import { readDoneSet, type DoneSet } from './DoneSet';

/** What was done of an exercise in a session. */
export interface ExerciseSession {
  /** Catalogue exercise. */
  readonly exerciseId: string;
  /** Day of the session. */
  readonly day: string;
  /** In order. */
  readonly sets: readonly DoneSet[];
}

/** Reads it; undefined where it has no exerciseId or day. */
export const readExerciseSession: Reader<ExerciseSession> = record<ExerciseSession>({
  exerciseId: need(text),
  day: need(text),
  sets: or(listOf(readDoneSet), []),
});
