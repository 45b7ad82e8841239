// Made by dev/contract.js; do not edit.
/** Why an athlete is away from training. */
export type AbsenceReason = (typeof ABSENCE_REASON_VALUES)[number];

/** Those this client knows. */
export const ABSENCE_REASON_VALUES = ['HOLIDAY', 'ILLNESS', 'WORK', 'OTHER'] as const;
