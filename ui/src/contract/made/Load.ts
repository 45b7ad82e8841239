// Made by dev/contract.js; do not edit.
import { record, need, number, oneOf, type Reader } from '../read';
import { LOAD_UNIT_VALUES, type LoadUnit } from './LoadUnit';

/** A load as entered; exact kilograms are derived, never stored rounded. */
export interface Load {
  /** Entered value; negative is assistance. */
  readonly value: number;
  /** Entered unit. */
  readonly unit: LoadUnit;
}

/** Reads it; undefined where it has no value or unit. */
export const readLoad: Reader<Load> = record<Load>({
  value: need(number),
  unit: need(oneOf(LOAD_UNIT_VALUES)),
});
