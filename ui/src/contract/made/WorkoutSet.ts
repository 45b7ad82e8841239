// Made by dev/contract.js; do not edit.
import { record, flag, need, number, oneOf, or, text, type Reader } from '../read';
import { readLoad, type Load } from './Load';
import { ONE_REP_MAX_METHOD_VALUES, type OneRepMaxMethod } from './OneRepMaxMethod';
import { SET_TYPE_VALUES, type SetType } from './SetType';

/** A set of a workout as it stands, with what it says. */
export interface WorkoutSet {
  /** Identity. */
  readonly setId: string;
  /** Catalogue exercise, as the athlete mapped the name. */
  readonly exerciseId?: string;
  /** Name as logged. */
  readonly exerciseName: string;
  /** Place within the exercise, from 0. */
  readonly setIndex: number;
  /** Kind. */
  readonly setType?: SetType;
  /** Load as entered, negative for help. */
  readonly load?: Load;
  /** Repetitions. */
  readonly reps?: number;
  /** Seconds. */
  readonly durationSeconds?: number;
  /** Metres. */
  readonly distanceMeters?: number;
  /** Reported RPE. */
  readonly rpe?: number;
  /** When it was done. */
  readonly occurredAt: string;
  /** Estimated one-rep max in kilograms; null where it is not confident, and for warm-ups. */
  readonly e1rmKg?: number;
  /** Method of the estimate. */
  readonly method?: OneRepMaxMethod;
  /** Set stress units; null for warm-ups and sets without repetitions. */
  readonly ssu?: number;
  /** Whether it is unlikely and not confirmed, so that no record, estimate or plan rests on it. */
  readonly unlikely?: boolean;
}

/** Reads it; undefined where it has no setId. */
export const readWorkoutSet: Reader<WorkoutSet> = record<WorkoutSet>({
  setId: need(text),
  exerciseId: text,
  exerciseName: or(text, ''),
  setIndex: or(number, 0),
  setType: oneOf(SET_TYPE_VALUES),
  load: readLoad,
  reps: number,
  durationSeconds: number,
  distanceMeters: number,
  rpe: number,
  occurredAt: or(text, ''),
  e1rmKg: number,
  method: oneOf(ONE_REP_MAX_METHOD_VALUES),
  ssu: number,
  unlikely: flag,
});
