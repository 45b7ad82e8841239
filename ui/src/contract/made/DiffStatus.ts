// Made by dev/contract.js; do not edit.
/** State of a plan diff. */
export type DiffStatus = (typeof DIFF_STATUS_VALUES)[number];

/** Those this client knows. */
export const DIFF_STATUS_VALUES = [
  'OPEN',
  'ACCEPTED',
  'DENIED',
  'SUPERSEDED',
  'EXPIRED',
  'STALE',
] as const;
