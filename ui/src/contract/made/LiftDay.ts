// Made by dev/contract.js; do not edit.
import { record, need, number, oneOf, or, text, type Reader } from '../read';
import { ONE_REP_MAX_METHOD_VALUES, type OneRepMaxMethod } from './OneRepMaxMethod';

/** The best of an exercise on a session day by one method. */
export interface LiftDay {
  /** Local day of the session. */
  readonly date: string;
  /** Workout. */
  readonly workoutId: string;
  /** Method. */
  readonly method: OneRepMaxMethod;
  /** Estimated one-rep max in kilograms. */
  readonly e1rmKg: number;
  /** The set. */
  readonly setId: string;
}

/** Reads it; undefined where it has no date or workoutId or method or e1rmKg. */
export const readLiftDay: Reader<LiftDay> = record<LiftDay>({
  date: need(text),
  workoutId: need(text),
  method: need(oneOf(ONE_REP_MAX_METHOD_VALUES)),
  e1rmKg: need(number),
  setId: or(text, ''),
});
