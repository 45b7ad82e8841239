/** What part of the past is looked at. */
export type PeriodName = 'w4' | 'w12' | 'y1' | 'all' | 'custom';

/** Two ISO dates, both included; an empty one is no bound. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

const DAYS = { w4: 28, w12: 84, y1: 365 } as const;

/** @returns the ISO date `days` later, or earlier when negative */
export function plusDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** @param own the bounds of a period of the athlete's own */
export function periodOf(name: PeriodName, today: string, own: Period): Period {
  if (name === 'custom') return own;
  if (name === 'all') return { from: '', to: '' };
  return { from: plusDays(today, 1 - DAYS[name]), to: today };
}

/** @returns whether an ISO date lies in the period */
export function within(day: string, { from, to }: Period): boolean {
  return (from === '' || day >= from) && (to === '' || day <= to);
}
