// Made by dev/contract.js; do not edit.
import { record, flag, need, number, or, text, type Reader } from '../read';

/** A signal with its number. */
export interface SignalReading {
  /** Day. */
  readonly date: string;
  /** LOAD, PERFORMANCE, SORENESS, WELLBEING or REPORTED. */
  readonly signal: string;
  /** Reading. */
  readonly value?: number;
  /** Limit. */
  readonly threshold?: number;
  /** Held on this day or on one of the 13 before. */
  readonly active: boolean;
  /** Holds on this day. */
  readonly holds?: boolean;
}

/** Reads it; undefined where it has no signal. */
export const readSignalReading: Reader<SignalReading> = record<SignalReading>({
  date: or(text, ''),
  signal: need(text),
  value: number,
  threshold: number,
  active: or(flag, false),
  holds: flag,
});
