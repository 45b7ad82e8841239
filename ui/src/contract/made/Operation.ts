// Made by dev/contract.js; do not edit.
import { record, number, oneOf, text, type Reader } from '../read';
import { DIFF_OP_VALUES, type DiffOp } from './DiffOp';
import { readLoad, type Load } from './Load';

export interface Operation {
  readonly op?: DiffOp;
  readonly day?: string;
  readonly exerciseId?: string;
  readonly newExerciseId?: string;
  readonly sets?: number;
  readonly load?: Load;
  readonly repsLow?: number;
  readonly repsHigh?: number;
  readonly rpe?: number;
  readonly newDay?: string;
  readonly rationale?: string;
}

/** Reads it. */
export const readOperation: Reader<Operation> = record<Operation>({
  op: oneOf(DIFF_OP_VALUES),
  day: text,
  exerciseId: text,
  newExerciseId: text,
  sets: number,
  load: readLoad,
  repsLow: number,
  repsHigh: number,
  rpe: number,
  newDay: text,
  rationale: text,
});
