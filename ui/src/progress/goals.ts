import { obj, type Json } from '../api/read';
import { readLiftGoal } from '../contract/made/LiftGoal';
import type { LiftGoalKind } from '../contract/made/LiftGoalKind';
import type { OutboxEntry } from '../realtime/outbox';
import type { AthleteState } from '../state/athleteState';
import { toKg, type Load } from '../units/units';
import { isInView, ownEvents } from '../workout/ownEvents';
import type { Lift } from './lifts';

/** What an athlete wants to lift by a day. */
export interface Goal {
  readonly id: string;
  readonly exercise: string;
  readonly name: string;
  readonly kind: LiftGoalKind;
  readonly load: Load;
  /** Of one set; 1 where the goal is an estimated maximum. */
  readonly reps: number;
  /** ISO date. */
  readonly by: string;
  /** Whether the log does not have it yet. */
  readonly isWaiting?: boolean;
}

/** @returns the payload of the `ProfileUpdated` that sets or drops a goal and leaves the others */
export function goalChange(goal: Goal, dropped: boolean): object {
  const { id, name: exerciseName, exercise, kind, load: wanted, reps, by } = goal;
  return { liftGoals: { [id]: { exercise, exerciseName, kind, load: wanted, reps, by, dropped } } };
}

function readGoal(id: string, value: unknown): Goal[] {
  const goal = readLiftGoal(value);
  if (goal === undefined || goal.dropped === true) return [];
  const { exercise, exerciseName, kind = 'E1RM', load, reps, by } = goal;
  return [{ id, exercise, name: exerciseName || exercise, kind, load, reps: reps || 1, by }];
}

/**
 * The goals of the log and, on top of them, what this browser has said since, sent or not; the next
 * one to reach first.
 *
 * @param upTo what was acknowledged up to then (ms) is in the view; absent: not known
 */
export function goalsOf(
  state: AthleteState,
  outbox: readonly OutboxEntry[],
  upTo?: number,
): readonly Goal[] {
  const said = ownEvents(outbox).filter(
    (event) =>
      event.type === 'ProfileUpdated' &&
      event.delivery.state !== 'failed' &&
      !isInView(event, upTo),
  );
  const goalsIn = (payload: Json) => obj(payload['liftGoals']);
  const waiting = new Set(
    said
      .filter(({ delivery }) => delivery.state === 'pending')
      .flatMap(({ payload }) => Object.keys(goalsIn(payload))),
  );
  const all = said.reduce<Json>(
    (goals, { payload }) => ({ ...goals, ...goalsIn(payload) }),
    state.profile.liftGoals,
  );
  return Object.entries(all)
    .flatMap(([id, value]) => readGoal(id, value))
    .map((goal) => (waiting.has(goal.id) ? { ...goal, isWaiting: true } : goal))
    .sort((a, b) => a.by.localeCompare(b.by) || a.id.localeCompare(b.id));
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
    goal.kind === 'E1RM'
      ? (lift?.bestEstimate?.value ?? 0)
      : lifted.reduce((most, { kg }) => Math.max(most, kg ?? 0), 0);
  const goalKg = toKg(goal.load);
  return { nowKg, share: goalKg > 0 ? Math.min(1, Math.max(0, nowKg / goalKg)) : 1 };
}
