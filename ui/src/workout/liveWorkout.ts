import { str, type Json } from '../api/read';
import type { Delivery, OutboxEntry } from '../realtime/outbox';
import type { AthleteState } from '../state/athleteState';
import { readPerformedSet, type PerformedSet } from '../contract/made/PerformedSet';
import { isInView, ownEvents, type OwnEvent } from './ownEvents';

/** A set of the running workout with its fate. */
export interface LiveSet extends Omit<PerformedSet, 'occurredAt' | 'setIndex' | 'setType'> {
  readonly setIndex?: number;
  readonly setType?: string;
  readonly note?: string;
  readonly delivery: Delivery;
}

/** The workout that is going on, with what has not left this browser yet. */
export interface LiveWorkout {
  readonly workoutId: string;
  readonly name?: string;
  readonly startedAt?: string;
  readonly sets: readonly LiveSet[];
}

const ACKED: Delivery = { state: 'acked' };

function readSet(payload: Json, delivery: Delivery): LiveSet[] {
  const set = readPerformedSet(payload);
  return set === undefined ? [] : [{ ...set, note: str(payload['note']), delivery }];
}

function withEvent(
  workout: LiveWorkout | null,
  event: OwnEvent,
  finished: ReadonlySet<string>,
): LiveWorkout | null {
  const { type, payload, delivery } = event;
  const workoutId = str(payload['workoutId']);
  if (type === 'SetRemoved' || type === 'SetCorrected') {
    if (workout === null || delivery.state === 'failed') return workout;
    const setId = str(payload['setId']);
    const sets = workout.sets.flatMap((set) => {
      if (set.setId !== setId) return [set];
      return type === 'SetRemoved' ? [] : readSet(payload, delivery);
    });
    return { ...workout, sets };
  }
  if (workoutId === undefined || finished.has(workoutId)) return workout;
  switch (type) {
    case 'WorkoutStarted':
      if (delivery.state === 'failed' || workout?.workoutId === workoutId) return workout;
      return { workoutId, name: str(payload['name']), startedAt: event.at, sets: [] };
    case 'SetLogged': {
      const running = workout ?? { workoutId, startedAt: event.at, sets: [] };
      if (running.workoutId !== workoutId) return workout;
      const known = running.sets.some(({ setId }) => setId === payload['setId']);
      // What the view has is a fact of the log and wins over what we remember of sending.
      return known
        ? running
        : { ...running, sets: [...running.sets, ...readSet(payload, delivery)] };
    }
    case 'WorkoutCompleted':
      return delivery.state !== 'failed' && workout?.workoutId === workoutId ? null : workout;
    default:
      return workout;
  }
}

/**
 * The running workout as the athlete should see it: the view of the log, and on top of it
 * everything this browser has said since, sent or not. Sets that were refused stay, marked.
 *
 * @param upTo what was acknowledged up to then (ms) is in the view; absent: not known
 * @returns null when no workout is going on
 */
export function liveWorkout(
  state: AthleteState,
  outbox: readonly OutboxEntry[],
  upTo?: number,
): LiveWorkout | null {
  const { currentWorkout } = state;
  const viewed =
    currentWorkout === undefined
      ? null
      : {
          ...currentWorkout,
          sets: currentWorkout.sets.map((set): LiveSet => ({ ...set, delivery: ACKED })),
        };
  // The running workout is among the recent ones as soon as it has a set.
  const finished = new Set(
    state.recentWorkouts
      .map(({ workoutId }) => workoutId)
      .filter((workoutId) => workoutId !== currentWorkout?.workoutId),
  );
  const said = ownEvents(outbox).filter((event) => !isInView(event, upTo));
  return said.reduce(
    (live, event) => withEvent(live, event, finished),
    viewed as LiveWorkout | null,
  );
}
