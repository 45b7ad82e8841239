// Made by dev/contract.js; do not edit.
/** Training experience. */
export type Experience = (typeof EXPERIENCE_VALUES)[number];

/** Those this client knows. */
export const EXPERIENCE_VALUES = ['BEGINNER', 'INTERMEDIATE', 'ADVANCED'] as const;
