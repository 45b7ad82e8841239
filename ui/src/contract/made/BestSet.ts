// Made by dev/contract.js; do not edit.
import { record, need, number, oneOf, or, text, type Reader } from '../read';
import { readLoad, type Load } from './Load';
import { ONE_REP_MAX_METHOD_VALUES, type OneRepMaxMethod } from './OneRepMaxMethod';

/** Best e1RM of an exercise by one method. */
export interface BestSet {
  /** Name. */
  readonly exercise: string;
  /** Catalogue exercise. */
  readonly exerciseId?: string;
  /** Estimated one-rep max. */
  readonly e1rmKg: number;
  /** Method. */
  readonly method: OneRepMaxMethod;
  /** Load. */
  readonly load?: Load;
  /** Reps. */
  readonly reps: number;
  /** RPE. */
  readonly rpe?: number;
  /** The set. */
  readonly setId: string;
  /** Local day. */
  readonly date: string;
}

/** Reads it; undefined where it has no method or e1rmKg. */
export const readBestSet: Reader<BestSet> = record<BestSet>({
  exercise: or(text, ''),
  exerciseId: text,
  e1rmKg: need(number),
  method: need(oneOf(ONE_REP_MAX_METHOD_VALUES)),
  load: readLoad,
  reps: or(number, 0),
  rpe: number,
  setId: or(text, ''),
  date: or(text, ''),
});
