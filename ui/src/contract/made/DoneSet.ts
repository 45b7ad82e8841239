// Made by dev/contract.js; do not edit.
import { record, number, oneOf, type Reader } from '../read';
import { readLoad, type Load } from './Load';
import { SET_TYPE_VALUES, type SetType } from './SetType';

/** A set that was done, as plans look at it. */
export interface DoneSet {
  /** Kind. */
  readonly setType?: SetType;
  /** As entered. */
  readonly load?: Load;
  /** Reps. */
  readonly reps?: number;
  /** Reported RPE. */
  readonly rpe?: number;
}

/** Reads it. */
export const readDoneSet: Reader<DoneSet> = record<DoneSet>({
  setType: oneOf(SET_TYPE_VALUES),
  load: readLoad,
  reps: number,
  rpe: number,
});
