// Made by dev/contract.js; do not edit.
/* Limits of the fields of what athletes say, by event; the gateway refuses what is beyond them. */

/** Body weight measured. */
export const BodyweightLogged = { load: { minKg: 25, maxKg: 400 } } as const;

/** A message to the coach. */
export const ChatMessageSent = {
  conversationId: { maxLength: 100 },
  text: { minLength: 1, maxLength: 8000 },
} as const;

/** Conditioning work. */
export const ConditioningLogged = {
  kind: { minLength: 1, maxLength: 100 },
  minutes: { max: 2000, exclusiveMin: 0 },
  sessionRpe: { max: 10, exclusiveMin: 0 },
  distanceMeters: { min: 0, max: 1000000 },
} as const;

/** A name means this catalogue exercise, for past and future; without one it means none again. */
export const ExerciseMapped = {
  exerciseName: { minLength: 1, maxLength: 200 },
  exerciseId: { minLength: 1, maxLength: 200 },
} as const;

/** Weekly hard sets: minimum effective, maximum adaptive, maximum recoverable volume. */
export const Landmark = {
  mev: { min: 0, max: 100 },
  mav: { min: 0, max: 100 },
  mrv: { min: 0, max: 100 },
} as const;

/** What the athlete wants to lift by a day. */
export const LiftGoal = {
  exercise: { minLength: 1, maxLength: 200 },
  exerciseName: { minLength: 1, maxLength: 200 },
  load: { minKg: 0, maxKg: 1000 },
  reps: { min: 1, max: 1000 },
} as const;

/** The pain is gone. */
export const PainCleared = { exerciseId: { maxLength: 200 } } as const;

/** Pain somewhere. */
export const PainReported = {
  severity: { min: 1, max: 10 },
  exerciseId: { maxLength: 200 },
  note: { maxLength: 4000 },
} as const;

/** Decision on a diff, as sent by the athlete. */
export const PlanDiffAnswered = {
  diffId: { minLength: 1, maxLength: 100 },
  comment: { maxLength: 4000 },
} as const;

/** The athlete asks for a plan. */
export const PlanRequested = { template: { maxLength: 100 }, note: { maxLength: 4000 } } as const;

/** Any field of the profile that changed; absent fields stay. */
export const ProfileUpdated = {
  displayName: { minLength: 1, maxLength: 100 },
  daysPerWeek: { min: 1, max: 7 },
  sessionMinutes: { min: 10, max: 300 },
  equipment: { maxLength: 100, maxItems: 50 },
  excludedExercises: { maxLength: 200, maxItems: 900 },
  limitations: { maxLength: 200, maxItems: 50 },
  bodyweight: { minKg: 25, maxKg: 400 },
  birthYear: { min: 1900, max: 2100 },
  plateStep: { minKg: 0, maxKg: 100 },
  liftGoals: { maxItems: 100 },
} as const;

/** How the athlete feels on a day. */
export const ReadinessCheckedIn = {
  sleepHours: { min: 0, max: 24 },
  soreness: { min: 0, max: 10 },
  stress: { min: 0, max: 10 },
  motivation: { min: 0, max: 10 },
  note: { maxLength: 4000 },
} as const;

/** The set as it really was: all fields, replacing. */
export const SetCorrected = {
  exerciseId: { maxLength: 200 },
  exerciseName: { minLength: 1, maxLength: 200 },
  setIndex: { min: 0, max: 1000 },
  load: { maxKg: 1000 },
  reps: { min: 0, max: 1000 },
  durationSeconds: { min: 0, max: 1000000 },
  distanceMeters: { min: 0, max: 1000000 },
  rpe: { max: 10, exclusiveMin: 0 },
  note: { maxLength: 4000 },
} as const;

/** A set was done. */
export const SetLogged = {
  exerciseId: { maxLength: 200 },
  exerciseName: { minLength: 1, maxLength: 200 },
  setIndex: { min: 0, max: 1000 },
  load: { maxKg: 1000 },
  reps: { min: 0, max: 1000 },
  durationSeconds: { min: 0, max: 1000000 },
  distanceMeters: { min: 0, max: 1000000 },
  rpe: { max: 10, exclusiveMin: 0 },
  note: { maxLength: 4000 },
} as const;

/** Answers of the onboarding form. */
export const UserOnboarded = {
  displayName: { minLength: 1, maxLength: 100 },
  daysPerWeek: { min: 1, max: 7 },
  sessionMinutes: { min: 10, max: 300 },
  equipment: { maxLength: 100, maxItems: 50 },
  excludedExercises: { maxLength: 200, maxItems: 900 },
  limitations: { maxLength: 200, maxItems: 50 },
  bodyweight: { minKg: 25, maxKg: 400 },
  birthYear: { min: 1900, max: 2100 },
} as const;

/** A workout ended. */
export const WorkoutCompleted = {
  sessionRpe: { max: 10, exclusiveMin: 0 },
  note: { maxLength: 4000 },
} as const;

/** A workout began. */
export const WorkoutStarted = { name: { maxLength: 200 } } as const;
