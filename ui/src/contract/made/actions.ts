// Made by dev/contract.js; do not edit.
/** The events that actions of panels stand for, by the names of the actions. */
export const EVENT_OF_ACTION = {
  startWorkout: 'WorkoutStarted',
  logSet: 'SetLogged',
  correctSet: 'SetCorrected',
  removeSet: 'SetRemoved',
  completeWorkout: 'WorkoutCompleted',
  checkIn: 'ReadinessCheckedIn',
  logBodyweight: 'BodyweightLogged',
  answerDiff: 'PlanDiffAnswered',
  onboard: 'UserOnboarded',
} as const;
