// Made by dev/contract.js; do not edit.
import { record, need, number, oneOf, or, text, type Reader } from '../read';
import { FATIGUE_STATUS_VALUES, type FatigueStatus } from './FatigueStatus';

export interface FatigueDay {
  readonly date: string;
  /** lifting plus conditioning; arbitrary units. */
  readonly load: number;
  /** Acute training load. */
  readonly atl: number;
  /** Chronic training load. */
  readonly ctl: number;
  /** CTL minus ATL. */
  readonly balance: number;
  readonly status?: FatigueStatus;
}

/** Reads it; undefined where it has no date or load or atl or ctl. */
export const readFatigueDay: Reader<FatigueDay> = record<FatigueDay>({
  date: need(text),
  load: need(number),
  atl: need(number),
  ctl: need(number),
  balance: or(number, 0),
  status: oneOf(FATIGUE_STATUS_VALUES),
});
