// Made by dev/contract.js; do not edit.
import { record, number, or, type Reader } from '../read';

/** Totals over the log. */
export interface StateCounts {
  /** Distinct events of all types. */
  readonly events: number;
  /** Workouts with at least one unremoved set. */
  readonly workouts: number;
  /** Work sets. */
  readonly workSets: number;
  /** Entered kilograms times reps over the work sets. */
  readonly tonnageKg: number;
}

/** Reads it. */
export const readStateCounts: Reader<StateCounts> = record<StateCounts>({
  events: or(number, 0),
  workouts: or(number, 0),
  workSets: or(number, 0),
  tonnageKg: or(number, 0),
});
