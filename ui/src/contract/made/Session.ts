// Made by dev/contract.js; do not edit.
import { record, listOf, number, or, text, type Reader } from '../read';
import { readSessionExercise, type SessionExercise } from './SessionExercise';

export interface Session {
  readonly day: string;
  readonly name: string;
  readonly minutes?: number;
  readonly exercises: readonly SessionExercise[];
}

/** Reads it. */
export const readSession: Reader<Session> = record<Session>({
  day: or(text, ''),
  name: or(text, ''),
  minutes: number,
  exercises: or(listOf(readSessionExercise), []),
});
