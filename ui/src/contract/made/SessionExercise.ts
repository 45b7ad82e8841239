// Made by dev/contract.js; do not edit.
import { record, number, or, pairOf, text, type Reader } from '../read';
import { readLoad, type Load } from './Load';

export interface SessionExercise {
  readonly exerciseId?: string;
  readonly name: string;
  readonly sets: number;
  readonly repRange?: readonly [number, number];
  readonly targetRpe?: number;
  readonly load?: Load;
  readonly reason?: string;
}

/** Reads it. */
export const readSessionExercise: Reader<SessionExercise> = record<SessionExercise>({
  exerciseId: text,
  name: or(text, ''),
  sets: or(number, 0),
  repRange: pairOf(number),
  targetRpe: number,
  load: readLoad,
  reason: text,
});
