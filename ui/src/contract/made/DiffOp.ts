// Made by dev/contract.js; do not edit.
/** Typed operation of a plan diff. */
export type DiffOp = (typeof DIFF_OP_VALUES)[number];

/** Those this client knows. */
export const DIFF_OP_VALUES = [
  'SWAP_EXERCISE',
  'SET_SETS',
  'SET_LOAD',
  'SET_REP_RANGE',
  'SET_RPE',
  'ADD_EXERCISE',
  'REMOVE_EXERCISE',
  'MOVE_SESSION',
  'SKIP_SESSION',
] as const;
