import type { Lift } from '../progress/lifts';

/** What a log of the past comes down to: since when, and what became of one lift. Kilograms. */
export interface Past {
  /** ISO date of the first set. */
  readonly since: string;
  readonly lift?: { readonly name: string; readonly fromKg: number; readonly toKg: number };
}

const SESSIONS = 5;

/**
 * @param lifts of the whole log
 * @returns null for an empty log; the lift is the one that gained most, with five sessions or more
 */
export function pastOf(lifts: readonly Lift[]): Past | null {
  const days = lifts.flatMap(({ sets }) => sets.at(-1)?.day ?? []);
  const since = days.sort()[0];
  if (since === undefined) return null;
  const gained = lifts.flatMap(({ name, sessions, estimates }) => {
    const first = estimates[0]?.best.value;
    const best = Math.max(0, ...estimates.map(({ best: one }) => one.value));
    if (sessions < SESSIONS || first === undefined || best <= first) return [];
    return [{ name, fromKg: first, toKg: best }];
  });
  const lift = gained.sort((a, b) => b.toKg - b.fromKg - (a.toKg - a.fromKg))[0];
  return lift === undefined ? { since } : { since, lift };
}
