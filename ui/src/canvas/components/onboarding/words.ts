/** What an athlete trains for, as the log names it. */
export const GOALS = ['STRENGTH', 'HYPERTROPHY', 'GENERAL', 'WEIGHT_LOSS', 'ENDURANCE'] as const;

/** How long somebody has trained, as the log names it. */
export const EXPERIENCES = ['BEGINNER', 'INTERMEDIATE', 'ADVANCED'] as const;

/** What everybody has; plans may always use it. */
export const BODY_ONLY = 'body only';

/** The catalogue's words for equipment, the common ones first. */
export const EQUIPMENT = [
  'barbell',
  'dumbbell',
  'cable',
  'machine',
  'kettlebells',
  'bands',
  'e-z curl bar',
  'medicine ball',
  'exercise ball',
  'foam roll',
  'other',
] as const;

/** What many have at hand, by one press. */
export const PRESETS = {
  gym: ['barbell', 'dumbbell', 'cable', 'machine', 'e-z curl bar'],
  home: ['dumbbell'],
  body: [],
} as const satisfies Readonly<Record<string, readonly (typeof EQUIPMENT)[number][]>>;

/** Joints and regions that a plan can spare. */
export const AREAS = [
  'neck',
  'shoulder',
  'elbow',
  'wrist',
  'lower_back',
  'hip',
  'knee',
  'ankle',
] as const;

/** One of {@link GOALS}. */
export type Goal = (typeof GOALS)[number];

/** One of {@link EXPERIENCES}. */
export type Experience = (typeof EXPERIENCES)[number];

/** @returns the word of `words` that `value` is, else undefined */
export function oneOf<T extends string>(words: readonly T[], value: unknown): T | undefined {
  return words.find((word) => word === value);
}
