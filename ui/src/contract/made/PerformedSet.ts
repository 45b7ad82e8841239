// Made by dev/contract.js; do not edit.
import { record, flag, need, number, oneOf, or, text, type Reader } from '../read';
import { readLoad, type Load } from './Load';
import { SET_TYPE_VALUES, type SetType } from './SetType';

/** A set as it stands after corrections. */
export interface PerformedSet {
  /** Identity. */
  readonly setId: string;
  /** Name. */
  readonly exerciseName: string;
  /** Catalogue exercise. */
  readonly exerciseId?: string;
  /** Position. */
  readonly setIndex: number;
  /** Kind. */
  readonly setType?: SetType;
  /** Load. */
  readonly load?: Load;
  /** Reps. */
  readonly reps?: number;
  /** Seconds. */
  readonly durationSeconds?: number;
  /** Metres. */
  readonly distanceMeters?: number;
  /** RPE. */
  readonly rpe?: number;
  /** When. */
  readonly occurredAt: string;
  /** Whether it is unlikely and not confirmed, so that no record, estimate or plan rests on it. */
  readonly unlikely?: boolean;
}

/** Reads it; undefined where it has no setId. */
export const readPerformedSet: Reader<PerformedSet> = record<PerformedSet>({
  setId: need(text),
  exerciseName: or(text, ''),
  exerciseId: text,
  setIndex: or(number, 0),
  setType: oneOf(SET_TYPE_VALUES),
  load: readLoad,
  reps: number,
  durationSeconds: number,
  distanceMeters: number,
  rpe: number,
  occurredAt: or(text, ''),
  unlikely: flag,
});
