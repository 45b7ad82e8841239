import { CommonSchemas } from '@a2ui/web_core/v0_9';
import { z } from 'zod';

/** The id of our catalogue: the basic one plus the components below. */
export const CATALOG_ID = 'https://trainer2.dev/a2ui/catalog/1';

const { DynamicString, DynamicNumber, DynamicStringList, DataBinding, AccessibilityAttributes } =
  CommonSchemas;

/** What every component may have. */
export const common = {
  accessibility: AccessibilityAttributes.optional(),
  weight: z.number().optional(),
};

const plainLoad = z.object({ value: z.number(), unit: z.enum(['kg', 'lb']) }).strict();

const loggedSet = z
  .object({
    setId: z.string(),
    setIndex: z.number().int().min(0),
    setType: z.enum(['WARMUP', 'WORKING', 'DROP', 'FAILURE']),
    load: plainLoad.optional(),
    reps: z.number().optional(),
    rpe: z.number().optional(),
    note: z.string().optional(),
  })
  .strict();

/** A form for one set after another of one exercise. */
export const SetLoggerApi = {
  name: 'SetLogger',
  schema: z
    .object({
      ...common,
      workoutId: DynamicString,
      exerciseName: DynamicString.optional(),
      exerciseId: DynamicString.optional(),
      setIndex: DynamicNumber.optional(),
      setType: DynamicString.optional(),
      load: z.object({ value: DynamicNumber, unit: DynamicString }).strict().optional(),
      reps: DynamicNumber.optional(),
      rpe: DynamicNumber.optional(),
      lastTime: DynamicString.optional(),
      logged: z.union([z.array(loggedSet), DataBinding]).optional(),
    })
    .strict(),
};

const bestSet = z
  .object({
    load: plainLoad.optional(),
    reps: z.number().optional(),
    rpe: z.number().optional(),
    e1rmKg: z.number().optional(),
  })
  .strict();

const sessionExercise = z
  .object({ name: z.string(), sets: z.number(), best: bestSet.optional() })
  .strict();

/** A record: an estimated 1RM and the one before, in kilograms. */
export const sessionRecord = z
  .object({ exercise: z.string(), e1rmKg: z.number(), previousKg: z.number().optional() })
  .strict();

/** A session in numbers. */
export const SessionSummaryApi = {
  name: 'SessionSummary',
  schema: z
    .object({
      ...common,
      title: DynamicString,
      date: DynamicString,
      workSets: DynamicNumber,
      tonnageKg: DynamicNumber,
      minutes: DynamicNumber.optional(),
      exercises: z.union([z.array(sessionExercise), DataBinding]),
      records: z.union([z.array(sessionRecord), DataBinding]).optional(),
      note: DynamicString.optional(),
    })
    .strict(),
};

/** A training plan, or any longer text of the coach, as markdown. */
export const PlanMarkdownApi = {
  name: 'PlanMarkdown',
  schema: z
    .object({ ...common, title: DynamicString.optional(), markdown: DynamicString })
    .strict(),
};

const planChange = z.object({ what: z.string(), why: z.string() });

/** A proposed change of the plan, before and after. */
export const PlanDiffApi = {
  name: 'PlanDiff',
  schema: z
    .object({
      ...common,
      diffId: DynamicString,
      reason: DynamicString,
      changes: z.union([z.array(planChange), DataBinding]),
      beforeMarkdown: DynamicString,
      afterMarkdown: DynamicString,
    })
    .strict(),
};

/** What a plan needs to know of an athlete. */
export const OnboardingFormApi = {
  name: 'OnboardingForm',
  schema: z
    .object({
      ...common,
      goal: DynamicString.optional(),
      experience: DynamicString.optional(),
      daysPerWeek: DynamicNumber,
      sessionMinutes: DynamicNumber,
      equipment: DynamicStringList.optional(),
      excludedExercises: DynamicStringList.optional(),
      limitations: DynamicStringList.optional(),
      unit: DynamicString,
      bodyweight: z.union([plainLoad, DataBinding]).optional(),
    })
    .strict(),
};
