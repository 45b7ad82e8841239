// Made by dev/contract.js; do not edit.
/** How an e1RM was computed. */
export type OneRepMaxMethod = (typeof ONE_REP_MAX_METHOD_VALUES)[number];

/** Those this client knows. */
export const ONE_REP_MAX_METHOD_VALUES = ['RTS', 'EPLEY'] as const;
