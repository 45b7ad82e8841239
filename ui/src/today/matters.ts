import { awayOn, type Absence } from '../log/absence';
import { nameKey } from '../log/nameKey';
import type { Diff } from '../contract/made/Diff';
import type { Plan } from '../contract/made/Plan';
import type { Session } from '../contract/made/Session';
import type { Review } from '../contract/made/Review';
import { mondayBefore } from './week';

/** The one thing an athlete should know now. */
export type Matter =
  | { readonly kind: 'proposal'; readonly diff: Diff }
  | { readonly kind: 'load'; readonly status: 'WARNING' | 'HIGH' }
  | { readonly kind: 'missed'; readonly session: Session }
  | {
      readonly kind: 'record';
      readonly exercise: string;
      readonly e1rmKg: number;
      readonly previousKg?: number;
    }
  | { readonly kind: 'focus'; readonly what: string; readonly why: string };

/** A workout of the past as far as it matters here. */
export interface Trained {
  /** ISO date. */
  readonly day: string;
  readonly name?: string;
}

/** What is known; anything may still be on its way. */
export interface Known {
  /** ISO date. */
  readonly today: string;
  readonly plan: Plan | null;
  readonly trained: readonly Trained[];
  readonly diffs: readonly Diff[];
  readonly absences: readonly Absence[];
  /** The latest status of fatigue. */
  readonly status?: string;
  /** The review of this week, else of the last. */
  readonly review?: Review;
}

/** @returns the latest session of this week that was planned before today and not trained */
export function missedSession({ today, plan, trained, absences }: Known): Session | undefined {
  const monday = mondayBefore(today);
  const week = trained.filter(({ day }) => day >= monday && day <= today);
  return [...(plan?.sessions ?? [])]
    .filter(({ day }) => day >= monday && day < today && awayOn(absences, day) === undefined)
    .filter(
      (session) =>
        !week.some(
          ({ day, name }) =>
            day === session.day || (name !== undefined && nameKey(name) === nameKey(session.name)),
        ),
    )
    .sort((a, b) => b.day.localeCompare(a.day))[0];
}

/**
 * What matters most, and nothing else: a proposal that waits for an answer, a load that is too high,
 * a session missed this week, a record, else what the last review advises.
 */
export function whatMatters(known: Known): Matter | null {
  const diff = known.diffs.find(({ status }) => status === 'OPEN');
  if (diff !== undefined) return { kind: 'proposal', diff };
  const { status, review } = known;
  if (status === 'WARNING' || status === 'HIGH') return { kind: 'load', status };
  const session = missedSession(known);
  if (session !== undefined) return { kind: 'missed', session };
  const record = [...(review?.records ?? [])].sort(
    (a, b) => gain(b.e1rmKg, b.previousKg) - gain(a.e1rmKg, a.previousKg),
  )[0];
  if (record !== undefined) return { kind: 'record', ...record };
  const { what, why = '' } = review?.focus ?? {};
  return what === undefined ? null : { kind: 'focus', what, why };
}

function gain(kg: number, before: number | undefined): number {
  return before === undefined || before <= 0 ? 0 : kg / before;
}
