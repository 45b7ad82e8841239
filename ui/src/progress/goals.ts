import { list, num, str } from '../api/read';
import type { Lift } from './lifts';

/** What an athlete wants to lift by a day. */
export interface Goal {
  readonly exercise: string;
  readonly name: string;
  readonly kind: 'e1rm' | 'lift';
  /** Kilograms. */
  readonly kg: number;
  /** Of one set; 1 where the goal is an estimated maximum. */
  readonly reps: number;
  /** ISO date. */
  readonly by: string;
}

/** @returns where an athlete's goals are kept in this browser */
export function goalsKey(userId: string): string {
  return `trainer2.goals.${userId}`;
}

/** @returns the goals as stored; what is no goal is left out */
export function readGoals(value: unknown): Goal[] {
  return list(value).flatMap((row) => {
    const exercise = str(row['exercise']);
    const kg = num(row['kg']);
    const by = str(row['by']);
    if (exercise === undefined || kg === undefined || by === undefined) return [];
    return [
      {
        exercise,
        name: str(row['name']) ?? exercise,
        kind: row['kind'] === 'lift' ? 'lift' : 'e1rm',
        kg,
        reps: num(row['reps']) ?? 1,
        by,
      },
    ];
  });
}

/** How far a goal is. */
export interface GoalProgress {
  /** Best so far in kilograms: the estimate, or the load lifted for at least the reps wanted. */
  readonly nowKg: number;
  /** Share of the goal, 0 to 1. */
  readonly share: number;
}

/** @param lift the exercise's log; undefined when it was never done */
export function progressOf(goal: Goal, lift: Lift | undefined): GoalProgress {
  const lifted = (lift?.sets ?? []).filter(({ reps }) => (reps ?? 0) >= goal.reps);
  const nowKg =
    goal.kind === 'e1rm'
      ? (lift?.bestEstimate?.value ?? 0)
      : lifted.reduce((most, { kg }) => Math.max(most, kg ?? 0), 0);
  return { nowKg, share: Math.min(1, Math.max(0, nowKg / goal.kg)) };
}
