/** What a set is counted in. */
export const MEASURES = ['REPS', 'TIME', 'DISTANCE'] as const;

/** One of {@link MEASURES}. */
export type Measure = (typeof MEASURES)[number];

/** The field of a row that holds what is counted. */
export const FIELD_OF = { REPS: 'reps', TIME: 'seconds', DISTANCE: 'meters' } as const;

/** What stands behind what is counted, in any language. */
export const SUFFIX_OF = { REPS: '', TIME: ' s', DISTANCE: ' m' } as const;

/** Exercises that are held, hung, carried or done by the clock. */
const BY_TIME =
  /\b(plank|hold|hang(?! (?:clean|snatch))|carry|walk|wall sit|l-sit|isometric|stretch|treadmill|rowing|elliptical|bicycling|running|jogging|rope jumping)\b/i;

/** Exercises that are pushed or pulled over a course. */
const BY_DISTANCE = /\b(sled|prowler)\b/i;

/** @returns what is counted, as far as a name tells */
export function measureOf(name: string): Measure {
  if (BY_DISTANCE.test(name)) return 'DISTANCE';
  return BY_TIME.test(name) ? 'TIME' : 'REPS';
}

/** @returns whether `value` names a measure */
export function isMeasure(value: unknown): value is Measure {
  return MEASURES.some((measure) => measure === value);
}
