// Made by dev/contract.js; do not edit.
/** What the athlete trains for. */
export type Goal = (typeof GOAL_VALUES)[number];

/** Those this client knows. */
export const GOAL_VALUES = [
  'STRENGTH',
  'HYPERTROPHY',
  'GENERAL',
  'WEIGHT_LOSS',
  'ENDURANCE',
] as const;
