import type { Workout } from '../log/trainingView';
import { plusDays } from '../progress/period';

/** A day of the calendar; `level` 0 (none) to 4 (most) by work sets. */
export interface HeatDay {
  /** ISO date. */
  readonly day: string;
  readonly sets: number;
  readonly level: 0 | 1 | 2 | 3 | 4;
}

/** A column of the calendar: Monday first; days after today are left out. */
export type HeatWeek = readonly HeatDay[];

function level(sets: number): HeatDay['level'] {
  if (sets === 0) return 0;
  if (sets < 8) return 1;
  if (sets < 15) return 2;
  return sets < 22 ? 3 : 4;
}

/** Work sets by the day (ISO date) of their workout. */
export function setsByDay(workouts: readonly Workout[]): ReadonlyMap<string, number> {
  const days = new Map<string, number>();
  for (const { day, workSets } of workouts) days.set(day, (days.get(day) ?? 0) + workSets);
  return days;
}

/** The weeks that end with the one of `last` (ISO date), oldest first. */
export function heatWeeks(days: ReadonlyMap<string, number>, last: string, weeks = 52): HeatWeek[] {
  const weekday = (new Date(`${last}T00:00:00Z`).getUTCDay() + 6) % 7;
  const monday = plusDays(last, -weekday - (weeks - 1) * 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, place) => plusDays(monday, week * 7 + place))
      .filter((day) => day <= last)
      .map((day) => {
        const sets = days.get(day) ?? 0;
        return { day, sets, level: level(sets) };
      }),
  );
}
