import { plusDays } from '../progress/period';
import { awayOn, type Absence } from '../log/absence';
import type { Plan } from '../contract/made/Plan';

const DAY_MS = 86_400_000;

/** How a day of the week stands: trained, to be trained, missed, away, or none of these. */
export type DayState = 'done' | 'planned' | 'missed' | 'free' | 'away';

/** A day of the week in a dot. */
export interface DayDot {
  /** ISO date. */
  readonly day: string;
  readonly state: DayState;
  readonly isToday: boolean;
}

/** @returns the ISO date of the Monday at or before a day (ISO date) */
export function mondayBefore(day: string): string {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return plusDays(day, -weekday);
}

/** @returns the ISO week a day (ISO date) lies in, such as `2026-W49` */
export function isoWeek(day: string): string {
  // The Thursday decides which year a week belongs to.
  const thursday = plusDays(mondayBefore(day), 3);
  const year = thursday.slice(0, 4);
  const first = mondayBefore(`${year}-01-04`);
  const week = Math.floor((Date.parse(thursday) - Date.parse(first)) / (7 * DAY_MS)) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/**
 * The week of a day from Monday to Sunday.
 *
 * @param today ISO date
 * @param trained ISO dates with a workout
 * @param plan the plan in force, which may be of another week
 * @param absences days without training
 */
export function weekDots(
  today: string,
  trained: ReadonlySet<string>,
  plan: Plan | null,
  absences: readonly Absence[] = [],
): readonly DayDot[] {
  const monday = mondayBefore(today);
  const planned = new Set(plan?.sessions.map(({ day }) => day));
  return Array.from({ length: 7 }, (_, place) => {
    const day = plusDays(monday, place);
    const due = planned.has(day);
    const untrained = due ? (day < today ? 'missed' : 'planned') : 'free';
    const absent = awayOn(absences, day) !== undefined;
    const state = trained.has(day) ? 'done' : absent ? 'away' : untrained;
    return { day, state, isToday: day === today };
  });
}
