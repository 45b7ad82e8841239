// Made by dev/contract.js; do not edit.
import { record, need, number, type Reader } from '../read';

/** ATL and CTL of a day. */
export interface LoadPoint {
  /** ATL. */
  readonly atl: number;
  /** CTL. */
  readonly ctl: number;
  /** Balance. */
  readonly balance: number;
}

/** Reads it; undefined where it has no atl or ctl or balance. */
export const readLoadPoint: Reader<LoadPoint> = record<LoadPoint>({
  atl: need(number),
  ctl: need(number),
  balance: need(number),
});
