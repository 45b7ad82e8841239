import { dateFormat } from '../i18n/formatters';
import { awayOn, type Absence } from '../log/absence';
import type { Plan } from '../contract/made/Plan';
import type { Session } from '../contract/made/Session';

/** @returns the day of an instant in a zone, `YYYY-MM-DD`; the browser's zone where it is unknown */
export function dayOf(at: Date, zoneId?: string): string {
  const parts = (timeZone?: string) =>
    dateFormat('en-CA', { timeZone, dateStyle: 'short' }).format(at);
  try {
    return parts(zoneId);
  } catch {
    return parts();
  }
}

/** @returns the planned session a workout is about: that of its name, else that of its day */
export function sessionFor(
  plan: Plan | null,
  startedAt: string | undefined,
  name: string | undefined,
): Session | null {
  const sessions = plan?.sessions ?? [];
  const day = startedAt === undefined ? undefined : dayOf(new Date(startedAt));
  const named = sessions.filter((session) => name !== undefined && session.name === name);
  return (
    named.find((session) => session.day === day) ??
    named[0] ??
    sessions.find((session) => session.day === day) ??
    null
  );
}

/** What the plan has for the athlete now. */
export interface Due {
  /** Today's session, done or not. */
  readonly today: Session | null;
  /** The next session after today. */
  readonly upcoming: Session | null;
}

/**
 * @param today the athlete's day
 * @param absences on whose days nothing is due
 */
export function due(plan: Plan | null, today: string, absences: readonly Absence[] = []): Due {
  const present = (plan?.sessions ?? []).filter(({ day }) => awayOn(absences, day) === undefined);
  const sessions = [...present].sort((a, b) => a.day.localeCompare(b.day));
  return {
    today: sessions.find(({ day }) => day === today) ?? null,
    upcoming: sessions.find(({ day }) => day > today) ?? null,
  };
}
