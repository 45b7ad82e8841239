// Made by dev/contract.js; do not edit.
import { record, need, oneOf, text, type Reader } from '../read';
import { ABSENCE_REASON_VALUES, type AbsenceReason } from './AbsenceReason';

/** An absence as it stands. */
export interface AbsenceEntry {
  /** The absence. */
  readonly absenceId: string;
  /** First day away. */
  readonly from: string;
  /** Last day away, an earlier return included. */
  readonly to: string;
  /** Why. */
  readonly reason?: AbsenceReason;
}

/** Reads it; undefined where it has no absenceId or from or to. */
export const readAbsenceEntry: Reader<AbsenceEntry> = record<AbsenceEntry>({
  absenceId: need(text),
  from: need(text),
  to: need(text),
  reason: oneOf(ABSENCE_REASON_VALUES),
});
