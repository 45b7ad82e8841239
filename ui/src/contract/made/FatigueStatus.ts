// Made by dev/contract.js; do not edit.
/** Status of a day. */
export type FatigueStatus = (typeof FATIGUE_STATUS_VALUES)[number];

/** Those this client knows. */
export const FATIGUE_STATUS_VALUES = [
  'CALIBRATING',
  'RE_ENTRY',
  'BALANCED',
  'FRESH',
  'WARNING',
  'HIGH',
] as const;
