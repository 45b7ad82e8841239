// Made by dev/contract.js; do not edit.
/** Kind of set; warm-ups count in nothing but the log. */
export type SetType = (typeof SET_TYPE_VALUES)[number];

/** Those this client knows. */
export const SET_TYPE_VALUES = ['WARMUP', 'WORKING', 'DROP', 'FAILURE'] as const;
