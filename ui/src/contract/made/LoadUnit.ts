// Made by dev/contract.js; do not edit.
/** Unit in which a load was entered. */
export type LoadUnit = (typeof LOAD_UNIT_VALUES)[number];

/** Those this client knows. */
export const LOAD_UNIT_VALUES = ['kg', 'lb'] as const;
