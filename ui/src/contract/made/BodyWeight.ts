// Made by dev/contract.js; do not edit.
import { record, need, number, oneOf, or, text, type Reader } from '../read';
import { LOAD_UNIT_VALUES, type LoadUnit } from './LoadUnit';

export interface BodyWeight {
  readonly value: number;
  readonly unit: LoadUnit;
  readonly occurredAt: string;
}

/** Reads it; undefined where it has no value or unit. */
export const readBodyWeight: Reader<BodyWeight> = record<BodyWeight>({
  value: need(number),
  unit: need(oneOf(LOAD_UNIT_VALUES)),
  occurredAt: or(text, ''),
});
