import { CommonSchemas } from '@a2ui/web_core/v0_9';
import { z } from 'zod';
import { common, sessionRecord } from './apis';

const { DynamicString, DynamicNumber, DynamicBoolean, DynamicStringList, DataBinding } =
  CommonSchemas;

/** A rest between sets that starts by itself when its panel has just come. */
export const RestTimerApi = {
  name: 'RestTimer',
  schema: z
    .object({
      ...common,
      seconds: DynamicNumber,
      after: DynamicString.optional(),
      askedAt: DynamicString.optional(),
    })
    .strict(),
};

/** Readiness of a day; without a score there was no check-in. */
export const ReadinessGaugeApi = {
  name: 'ReadinessGauge',
  schema: z
    .object({
      ...common,
      date: DynamicString,
      score: DynamicNumber.optional(),
      band: DynamicString.optional(),
      basis: DynamicStringList.optional(),
    })
    .strict(),
};

/** How the athlete is today; what is known is filled in. */
export const CheckInApi = {
  name: 'CheckIn',
  schema: z
    .object({
      ...common,
      date: DynamicString,
      sleepHours: DynamicNumber.optional(),
      soreness: DynamicNumber.optional(),
      stress: DynamicNumber.optional(),
      motivation: DynamicNumber.optional(),
      feelsCooked: DynamicBoolean.optional(),
    })
    .strict(),
};

const fatigueDay = z
  .object({
    date: z.string(),
    load: z.number(),
    atl: z.number(),
    ctl: z.number(),
    balance: z.number(),
    status: z.string(),
  })
  .strict();

/** Daily load with its averages, oldest day first. */
export const FatigueChartApi = {
  name: 'FatigueChart',
  schema: z.object({ ...common, days: z.union([z.array(fatigueDay), DataBinding]) }).strict(),
};

const muscleSets = z
  .object({
    muscle: z.string(),
    hardSets: z.number(),
    mev: z.number().optional(),
    mav: z.number().optional(),
    mrv: z.number().optional(),
    status: z.string().optional(),
  })
  .strict();

/** Hard sets of a week per muscle against the landmarks. */
export const MuscleVolumeApi = {
  name: 'MuscleVolume',
  schema: z
    .object({
      ...common,
      week: DynamicString,
      final: DynamicBoolean.optional(),
      muscles: z.union([z.array(muscleSets), DataBinding]),
      unmappedSets: DynamicNumber.optional(),
    })
    .strict(),
};

const weekSignal = z
  .object({
    date: z.string().optional(),
    signal: z.string(),
    value: z.number().optional(),
    threshold: z.number().optional(),
  })
  .strict();

const focus = z.object({ what: z.string(), why: z.string() }).strict();

/** A week reviewed. */
export const WeeklyReviewCardApi = {
  name: 'WeeklyReviewCard',
  schema: z
    .object({
      ...common,
      week: DynamicString,
      final: DynamicBoolean.optional(),
      sessions: DynamicNumber,
      plannedSessions: DynamicNumber.optional(),
      workSets: DynamicNumber,
      tonnageKg: DynamicNumber,
      meanRpe: DynamicNumber.optional(),
      rpeCoverage: DynamicNumber.optional(),
      records: z.union([z.array(sessionRecord), DataBinding]).optional(),
      signals: z.union([z.array(weekSignal), DataBinding]).optional(),
      focus: z.union([focus, DataBinding]).optional(),
      narrative: DynamicString.optional(),
    })
    .strict(),
};
