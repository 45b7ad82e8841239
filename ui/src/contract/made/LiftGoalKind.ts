// Made by dev/contract.js; do not edit.
/** What counts as a goal reached: an estimated maximum, or a load lifted for the repetitions wanted. */
export type LiftGoalKind = (typeof LIFT_GOAL_KIND_VALUES)[number];

/** Those this client knows. */
export const LIFT_GOAL_KIND_VALUES = ['E1RM', 'LIFT'] as const;
