// Made by dev/contract.js; do not edit.
import { record, number, oneOf, or, text, type Reader } from '../read';
import { ONE_REP_MAX_METHOD_VALUES, type OneRepMaxMethod } from './OneRepMaxMethod';

/** A record of a week. */
export interface ExerciseRecord {
  /** Name as logged. */
  readonly exercise: string;
  /** Method. */
  readonly method?: OneRepMaxMethod;
  /** New best. */
  readonly e1rmKg: number;
  /** Best before. */
  readonly previousKg: number;
}

/** Reads it. */
export const readExerciseRecord: Reader<ExerciseRecord> = record<ExerciseRecord>({
  exercise: or(text, ''),
  method: oneOf(ONE_REP_MAX_METHOD_VALUES),
  e1rmKg: or(number, 0),
  previousKg: or(number, 0),
});
